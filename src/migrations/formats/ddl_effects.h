#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace migrations {

/// Something in a schema that is there, or is not, once some SQL has run. A value.
struct Effect {
    enum class Kind { Relation, Column, Constraint, Trigger, Type, Function, Schema, Extension };
    Kind kind = Kind::Relation;
    QString schema;  ///< as written; empty when the SQL leaves it to the search_path
    QString name;    ///< of the thing, or of the table that has it
    QString child;   ///< column, constraint or trigger of that table
    bool exists = true;

    /// `posts`, `posts.slug`
    QString title() const;
};

/// What the statements of `sql`, one after the other, make and remove: tables, views, indexes, sequences,
/// types, functions, schemas, extensions, and columns, named constraints and triggers of tables. What can be
/// there before as well (CREATE OR REPLACE, data, grants) is left out. Empty when libpg_query does not parse
/// it, or when it is longer than 8 MiB.
QList<Effect> effectsOf(const QByteArray& sql);

}  // namespace migrations
