#pragma once

#include "schema/difference/difference.h"

namespace schema {

/// Every attribute in which the two differ, also those that follow from another one; without classes. What
/// statements have to be written for is in here, what a reader has to know is in difference().
QList<Change> allChanges(const Content& from, const Content& to);

}  // namespace schema
