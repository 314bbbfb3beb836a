#pragma once

#include "schema/difference/difference.h"

namespace schema {

/// Takes out of `changes` what follows from another of them or says the same in other words, and replaces
/// the whole definition of an index or trigger by the part of it that differs. What is left is what a person
/// would have to change.
QList<Change> withoutConsequences(QList<Change> changes, const Snapshot& from, const Snapshot& to);

}  // namespace schema
