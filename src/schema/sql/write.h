#pragma once

#include "schema/ddl.h"
#include "schema/sql/order.h"

namespace schema::sql {

/// The statements of one task of the script.
QStringList write(const Snapshot& snapshot, const Task& task, const Order& order, const DdlOptions& options);

}  // namespace schema::sql
