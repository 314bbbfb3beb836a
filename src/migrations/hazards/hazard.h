#pragma once

#include "migrations/finding.h"

#include <QSet>
#include <QString>

namespace migrations::hazards {

/// How a tool puts a file into transactions, as far as a rule has to know it.
enum class Transaction {
    WholeFile,     ///< the tool begins one before the file and commits after it
    OneMessage,    ///< the file is sent at once; the server makes one of it when it has several statements
    PerStatement,  ///< none, unless the file begins one
    Unknown,
};

/// Facts about the database besides the text. All of it is optional: the text alone is enough to lint.
struct Facts {
    int serverMajor = 0;   ///< 0: unknown
    int serverMinor = -1;  ///< -1: unknown
    /// `schema.name` of relations that hold no row, or that were made in the same run: locks, scans and
    /// rewrites of them hurt no client.
    QSet<QString> emptyOrNewRelations;
};

/// One thing in a migration that may hurt, and what to do instead. A value.
struct Hazard {
    QString rule;  ///< the key of its rule: `adding-required-field`
    Severity severity = Severity::Warning;
    int line = 1;             ///< in the file, from 1
    int column = 1;           ///< in the line, in characters, from 1
    int statementNumber = 0;  ///< in the file, from 1; 0 when it is about the file
    QString relation;        ///< `schema.name`, unquoted; the name alone when it was written so; may be empty
    QString message;         ///< one translated sentence
    QString safer;           ///< SQL to copy, in steps, with the statement's own names; may be empty
    bool disproved = false;  ///< a rehearsal showed that it does not happen here
    QString evidence;        ///< how it was disproved

    bool operator==(const Hazard&) const = default;
};

}  // namespace migrations::hazards
