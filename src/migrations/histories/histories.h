#pragma once

#include "core/error.h"
#include "migrations/histories/table_name.h"
#include "migrations/tools/tool_id.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace postgres {
class Connection;
}

namespace migrations {

/// golang-migrate's whole memory: one row, or none.
struct GolangMigrateHistory {
    QString schema;
    QString table = QStringLiteral("schema_migrations");
    std::optional<qint64> version;
    bool dirty = false;
    qint64 rowCount = 0;  ///< more than one is none of golang-migrate's doing
};

/// A row of atlas_schema_revisions.
struct AtlasRevision {
    enum Type : quint32 { Baseline = 1, Execute = 2, Resolved = 4 };

    QString version;
    QString description;
    quint32 type = Execute;  ///< flags of Type
    qint64 applied = 0;      ///< statements that ran
    qint64 total = 0;        ///< statements in the file
    QDateTime executedAt;    ///< UTC, of the first attempt
    QString error;           ///< of the last attempt; empty when fine
    QString errorStatement;
    QString hash;               ///< of the file then: the atlas.sum entry without `h1:`
    QStringList partialHashes;  ///< of the statements that ran, each with `h1:`
    QString operatorVersion;    ///< may be empty: rows made by others

    bool isBaseline() const { return type == Baseline; }
    bool isResolved() const { return type & Resolved; }
    bool isPartial() const { return applied != total; }
};

struct AtlasHistory {
    QString schema;
    QList<AtlasRevision> revisions;  ///< by the bytes of their versions
};

/// A row of another tool's history, as far as all have it.
struct HistoryRow {
    QString version;  ///< empty for repeatable migrations
    QString description;
    QString script;  ///< file name, where the tool keeps one
    bool succeeded = true;
    QDateTime at;
    QString type = {};                    ///< what the row is, as the tool writes it; only Flyway does
    std::optional<qint64> checksum = {};  ///< of the file then, where the tool keeps a number
};

struct OtherHistory {
    Tool tool = Tool::None;
    QString schema;
    QString table;
    QList<HistoryRow> rows;
};

/// What the database says about the migrations that ran on it: every history table of every tool in every
/// schema. A value.
struct Histories {
    QString database;
    QList<GolangMigrateHistory> golangMigrate;
    QList<AtlasHistory> atlas;
    QList<OtherHistory> others;
    /// Atlas refuses to begin on a database that already holds something; what that is, in its words
    /// (`found schema "auth"`). Empty when it is clean.
    QString notClean;

    /// Every tool that has a table here.
    QList<Tool> owners() const;
    /// The history tables of `tool`.
    QList<TableName> tablesOf(Tool tool) const;
};

/// Reads every history table. One short statement after the other outside any transaction: golang-migrate
/// truncates its table, which would wait for us, and an older snapshot could see it empty. Takes none of the
/// tools' locks and writes nothing, so a read-only connection does.
core::Result<Histories> readHistories(postgres::Connection& connection);

}  // namespace migrations
