#pragma once

#include "core/error.h"
#include "migrations/hazards/lint_report.h"
#include "schema/ddl.h"
#include "schema/difference/difference.h"
#include "schema/loading/prelude.h"

#include <QDateTime>

#include <optional>
#include <stop_token>

namespace migrations {

/// A migration that shall lead a directory to a schema.
struct DiffWish {
    QString name;        ///< as in NewMigration
    QString schemaFile;  ///< SQL, as psql would run it
    std::optional<Tool> tool = {};
    int serverMajor = 0;  ///< of the private server; 0: the newest that is installed
    /// Whether owners and privileges count.
    schema::DdlOptions::Access access = schema::DdlOptions::Access::Include;
    /// What the migrations expect to be there before the first of them.
    schema::Prelude prelude = {};
    QDateTime now = QDateTime::currentDateTimeUtc();
    QString cacheFolder = {};  ///< as in postgres::PrivateServer::Options
    std::stop_token stop = {};
};

/// What came of it. A value.
struct MigrationDiff {
    /// How the way down of the new migration was tried.
    enum class Down {
        Absent,    ///< the tool has none, or no statement leads back
        NotTried,  ///< Colophon does not go down as this tool does
        Restores,
        Differs,
        Fails,
    };

    Tool tool = Tool::None;
    QString schemaFile;
    int serverMajor = 0;
    QStringList written;            ///< the names of the files; empty when nothing was written
    schema::Difference difference;  ///< from what the directory makes to the file
    /// From what the directory makes with the new migration to the file. Without a new migration the same as
    /// `difference`.
    schema::Difference remainder;
    TransactionMode transaction = TransactionMode::PerFile;
    Down down = Down::Absent;
    QString downDetail;        ///< the first difference, or why it failed
    hazards::LintReport lint;  ///< of the new files
    QStringList notes;         ///< what was passed over in the file, one sentence each

    /// True when nothing is left but the order of columns, which no statement can change.
    bool isComplete() const;
};

/// Runs the migrations in `folder` on a private server, makes the schema of the file there too, and writes
/// the next migration: what leads from the one to the other, with the way back where the format has one.
/// Before it is written it is tried: the directory is run again with it. SQL that PostgreSQL refuses in one
/// transaction is written with the tool's own directive for that. Nothing is overwritten, and nothing is
/// written when there is nothing that a statement could change.
///
/// Errors, with nothing written: a migration or a statement of the file fails (Invalid, with file, line and
/// column), the new migration itself fails, the directory changed meanwhile (Conflict), and those of
/// readDirectory(), Replay and writeMigration(). Blocks for seconds; any thread.
core::Result<MigrationDiff> writeDifference(const QString& folder, const DiffWish& wish);

/// For a terminal: what was written, how it was tried, what is left.
QString toText(const MigrationDiff& diff, const QString& folder);

}  // namespace migrations
