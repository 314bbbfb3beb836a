#pragma once

#include "schema/difference/change_index.h"

namespace schema {

/// True when `change` follows from another change of `all`, or says the same in other words.
using ConsequenceRule = bool (*)(const Change& change, const ChangeIndex& all);

/// The rules, by what `change` is about.
QList<ConsequenceRule> relationRules();
QList<ConsequenceRule> partRules();
QList<ConsequenceRule> thingRules();

/// The printed values of `change` differ only in casts, and a column they may mention got another type.
bool followsFromType(const Change& change, const ChangeIndex& all);

}  // namespace schema
