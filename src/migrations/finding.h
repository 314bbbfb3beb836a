#pragma once

#include <QList>
#include <QString>

namespace migrations {

/// How much a finding matters.
enum class Severity {
    Note,     ///< good to know
    Warning,  ///< will surprise somebody, but the tool goes on
    Problem,  ///< something is wrong: the tool stops here, or the database is not what the files say
};

/// One thing that is worth knowing about a migration, its directory or its history. A value.
struct Finding {
    Severity severity = Severity::Note;
    QString code;     ///< stable and for programs: `sum-edited`, `duplicate-version`
    QString message;  ///< one translated sentence: what it is, what it means, what to do

    bool operator==(const Finding&) const = default;
};

/// The most serious one of `findings`; Note when there is none.
Severity worst(const QList<Finding>& findings);
bool contains(const QList<Finding>& findings, const QString& code);

}  // namespace migrations
