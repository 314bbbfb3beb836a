#pragma once

#include "schema/object_id.h"

namespace schema {

enum class AdviceLevel {
    Note,     ///< costs something, or surprises; often meant so
    Warning,  ///< will hurt one day
    Problem,  ///< does not do what it looks like, or stops soon
};
constexpr auto enumNames(AdviceLevel) {
    return std::to_array<const char*>({"note", "warning", "problem"});
}

/// One thing that could be better, and the SQL for it. A value.
struct Advice {
    QString advisor;  ///< the key of its advisor: `foreign-key-without-index`
    AdviceLevel level = AdviceLevel::Warning;
    ObjectId thing;     ///< a column, index … where it is about one
    QString message;    ///< one translated sentence
    QString statement;  ///< SQL to copy, each statement ends with `;` and a new line; empty where a person
                        ///< has to decide first

    bool operator==(const Advice&) const = default;
};

}  // namespace schema
