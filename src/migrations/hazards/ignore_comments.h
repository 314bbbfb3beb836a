#pragma once

#include "migrations/hazards/rule.h"
#include "migrations/hazards/statement.h"

namespace migrations::hazards {

/// A comment of a migration.
struct Comment {
    QByteArray text;  ///< without the marks of a comment, trimmed
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The comments of `sql`, those in quoted texts and function bodies left out.
QList<Comment> commentsOf(const QByteArray& sql);

/// Takes out the hazards that comments of the file ignore, and adds a note (`unused-ignore`) for a comment
/// that names an unknown rule or that matches nothing. Understood are `colophon:ignore RULE, RULE` for the
/// statement that follows, that it stands in, or that ends in its line; `colophon:ignore-file RULE`; squawk's
/// `squawk-ignore` and `squawk-ignore-file`, which mean every rule when they name none; Atlas' `atlas:nolint`
/// with its analyzers and codes, for the file when a blank line follows the leading comments.
/// `checked` are the rules that were looked for.
QList<Hazard> withoutIgnored(const QByteArray& sql, const QList<ParsedStatement>& statements,
                             QList<Hazard> hazards, const QList<const Rule*>& checked);

}  // namespace migrations::hazards
