#pragma once

#include "schema/snapshot.h"

namespace schema {

/// Translated words for people, the same on the terminal and in the console.

/// "64 kB", "1.9 GB": powers of 1024, as Postgres counts.
QString bytesText(qint64 bytes);
/// "812", "12,345", "1.2 million".
QString countText(qint64 count);
/// "about 1.2 million rows", "never analysed".
QString rowsText(const Size& size);
/// "812 MB (612 MB table, 200 MB indexes)"; empty where a relation has no files.
QString sizeText(const Size& size);
/// "locked 12 s", "locked", "lock awaited".
QString lockText(const LockHolder& lock);
/// Who holds it, in a sentence: "Process 4711 holds an ACCESS EXCLUSIVE lock …".
QString lockSentence(const LockHolder& lock);

QString kindText(RelationKind kind);
QString kindText(RoutineKind kind);
QString kindText(TypeKind kind);
/// What `id` is: "table", "function", "index" …
QString kindText(const Snapshot& snapshot, const ObjectId& id);

/// A type as people write it: `timestamptz(3)`, `varchar(80)`, without `schema`'s own prefix.
QString shortType(const QString& type, const QString& schema);
/// A column's default for a narrow place: `'draft'` without its cast, "identity", "generated", "serial".
QString shortDefault(const Snapshot& snapshot, const Relation& relation, const Column& column);
/// What a column refers to, `user(id)`, without `relation`'s own schema; empty when to nothing.
QString referenceText(const Relation& relation, const Constraint& key);
/// The foreign keys that have this column in them.
QList<const Constraint*> foreignKeysOf(const Relation& relation, const QString& column);
/// What a key or check says, without its kind: `id, at`, `author_id → user(id) on delete cascade`, `price >
/// 0`.
QString constraintText(const Relation& relation, const Constraint& constraint);
/// One line on a column: its comment, else what keys and checks make of it.
QString columnNote(const Relation& relation, const Column& column);
/// `SELECT, INSERT*`: privileges of a grant, a star on those that may be passed on.
QString privilegesText(const Grant& grant);

}  // namespace schema
