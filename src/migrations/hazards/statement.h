#pragma once

#include "migrations/hazards/name.h"
#include "migrations/sql_parser.h"
#include "migrations/statement.h"

#include <optional>

namespace migrations::hazards {

/// A type as a statement has it.
struct Type {
    QString name;          ///< PostgreSQL's own name: `int8`, `varchar`, `bpchar`, `timestamptz`
    QList<int> modifiers;  ///< `{10, 2}` of numeric(10, 2)
    bool isArray = false;
    QString text;  ///< as it was written, with its collation where the column has one

    bool isSerial() const;
    bool is(std::initializer_list<const char*> names) const;

    bool operator==(const Type&) const = default;
};

/// A constraint of a table or column, also the default, identity and generation of a column.
struct Constraint {
    QString kind;  ///< `CONSTR_CHECK`, `CONSTR_FOREIGN` … of parsenodes.h
    QString name;  ///< empty when PostgreSQL is to choose one
    QStringList columns;
    Name references;  ///< the table that a foreign key points to
    bool isNotValid = false;
    QString index;  ///< of `USING INDEX index`
    Node expression;
    QString text;  ///< as it was written
    int offset = 0;

    bool is(const char* wanted) const { return kind == QLatin1String(wanted); }
};

/// A column as CREATE TABLE or ADD COLUMN defines it.
struct Column {
    QString name;
    Type type;
    QList<Constraint> constraints;
    int offset = 0;

    const Constraint* find(const char* kind) const;
    bool has(const char* kind) const { return find(kind); }
    /// NOT NULL, by itself or through a primary key, an identity or a serial type.
    bool isNotNull() const;
    /// Existing rows get a value: a default that is not NULL, an identity, a generated or serial column.
    bool hasValue() const;
};

/// One action of ALTER TABLE.
struct Step {
    QString kind;    ///< `AT_AddColumn`, `AT_SetNotNull` … of parsenodes.h
    QString target;  ///< the column, constraint or trigger that it names
    std::optional<Column> column;
    std::optional<Constraint> constraint;
    Node node;
    QString text;  ///< as it was written, without the comma
    int offset = 0;

    bool is(const char* wanted) const { return kind == QLatin1String(wanted); }
};

/// A statement of a migration, cut out of its file and parsed. Positions are bytes of `text`.
struct ParsedStatement {
    int number = 0;        ///< in the file, from 1
    qsizetype offset = 0;  ///< of `text` in the file, in bytes
    QByteArray text;
    std::shared_ptr<const void> memory;  ///< of the tree that every Node in it looks at
    Node root;                           ///< `AlterTableStmt` for example; empty after an error
    std::optional<SyntaxError> error;    ///< why it could not be parsed
    Name relation;                       ///< what ALTER TABLE, CREATE TABLE, CREATE INDEX … is about
    QList<Step> steps;                   ///< of ALTER TABLE
    QList<Column> columns;               ///< of CREATE TABLE
    QList<Column> addedColumns;          ///< of ALTER TABLE … ADD COLUMN
    QList<Column> typedColumns;          ///< those that are defined or get another type
    QList<Constraint> addedConstraints;  ///< of ALTER TABLE … ADD CONSTRAINT
    QList<Constraint> constraints;       ///< of CREATE TABLE, those of the table itself

    bool is(const char* type) const { return root.is(type); }
    /// True for ALTER TABLE of a table, not of an index, view or sequence.
    bool altersTable() const;
};

/// The statements of a file, those that PostgreSQL cannot parse with their error. A file that its scanner
/// cannot even cut into statements is one statement with an error.
QList<ParsedStatement> parseFile(const QByteArray& sql);

/// Every constraint that the statement adds to a new or an existing table, with those of columns.
QList<Constraint> constraintsOf(const ParsedStatement& statement);

}  // namespace migrations::hazards
