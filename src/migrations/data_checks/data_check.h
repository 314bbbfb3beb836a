#pragma once

#include "migrations/data_checks/requirement.h"

namespace migrations {

/// The answer of the live database to a Requirement. A value.
struct DataCheck {
    enum class Result { Pass, Fail, NotChecked };

    RequirementKind kind = RequirementKind::Check;
    QString relation;  ///< `schema.name`
    QString subject;   ///< what asks for it
    Result result = Result::NotChecked;
    /// How many rows (of Unique: how many values) stand in the way; -1 when the number is not known.
    qint64 count = -1;
    bool isAtLeast = false;  ///< there are more than `count`; counting ended there
    QStringList examples;    ///< up to five: primary keys, or for Unique the values
    QString message;         ///< one translated sentence
    int statement = 0;       ///< from 1 in its file
};

/// As programs know it: `not-null`, `foreign-key`; and `pass`, `fail`, `not-checked`.
QString requirementKey(RequirementKind kind);
QString resultKey(DataCheck::Result result);

}  // namespace migrations
