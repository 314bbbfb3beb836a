#pragma once

#include <QString>

namespace schema {

/// Texts that a server prints from what it has parsed (defaults, checks, indexes, policies, queries), reduced
/// so that equal meaning compares equal. All of them keep string literals and quoted names as they are.

/// One printed form for what a dump and reload prints in another: `(ARRAY['a'::varchar])::text[]` as
/// `ARRAY[('a'::varchar)::text]`. Two texts of one server mean the same when this is equal.
QString stableExpression(const QString& text);

/// Without casts and parentheses: what is left when a column gets another type and nothing else is changed.
QString withoutCasts(const QString& text);

/// Without casts, parentheses and the table before a column (`posts.id` is printed as `id` from Postgres 16
/// on): what two servers of different major versions print of the same thing.
QString withoutQualifiers(const QString& text);

/// True when `text` names `word`, in quotes or without, as a whole identifier.
bool namesIdentifier(const QString& text, const QString& word);

}  // namespace schema
