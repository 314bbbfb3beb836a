#pragma once

#include "schema/ddl.h"

namespace schema {

/// SQL that turns `from` into `to` in an order that runs: first what is in the way goes, then what is new is
/// made and what is kept is altered, then what nothing needs any more goes. What it cannot do (the order of
/// columns) and what costs rows is said in comments. A type that cannot be altered, such as an enum that
/// loses a value, is made again and the columns are moved to it. Empty when nothing differs. Pure; any
/// thread.
QString changeSql(const Snapshot& from, const Snapshot& to, const DdlOptions& options = {});

}  // namespace schema
