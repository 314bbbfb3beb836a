#include "migrations/diff/migration_diff.h"

#include "migrations/apply.h"
#include "migrations/diff/migration_sql.h"
#include "migrations/directory_hash.h"
#include "migrations/new_migration.h"
#include "migrations/replay/replay.h"
#include "migrations/replay/without_history.h"
#include "migrations/run/session.h"
#include "migrations/text.h"
#include "migrations/tools/all.h"
#include "postgres/connection.h"
#include "schema/difference/access.h"
#include "schema/loading/scratch_server.h"

#include <QFile>

#include <algorithm>

namespace migrations {
namespace {

using postgres::Connection;

/// What PostgreSQL answers to what it does not do inside a transaction block, or not with an enum value that
/// is new in it.
bool wantsNoTransaction(const core::Error& error) {
    return error.code() == QLatin1String("25001") || error.code() == QLatin1String("55P04");
}

/// One difference on its way into a directory.
class DiffRun {
public:
    DiffRun(QString folder, const DiffWish& wish) : m_folder(std::move(folder)), m_wish(wish) {}

    core::Result<MigrationDiff> run() {
        auto directory = readDirectory(m_folder);
        if (!directory) return core::fail(directory);
        m_directory = m_wish.tool && directory->fits(*m_wish.tool) ? directory->as(*m_wish.tool) : *directory;
        // What is wrong with name and format is said before anything takes time.
        const auto empty = newMigrationFiles(m_directory, {.name = m_wish.name, .up = {}, .down = {}},
                                             m_wish.tool, m_wish.now);
        if (!empty) return core::fail(empty);
        if (auto read = readBoth(); !read) return core::fail(read);
        m_report.difference = schema::difference(m_before, m_target);
        m_report.remainder = m_report.difference;
        const MigrationSql up = migrationSql(m_before, m_target, m_wish.access);
        if (up.statements == 0) return m_report;
        const MigrationSql down = migrationSql(m_target, m_before, m_wish.access);
        m_migration = {
            .name = m_wish.name, .up = up.sql, .down = down.statements > 0 ? down.sql : QByteArray()};
        if (auto tried = tryOut(); !tried) return core::fail(tried);
        if (auto linted = lint(); !linted) return core::fail(linted);
        if (auto written = write(); !written) return core::fail(written);
        return m_report;
    }

private:
    /// What of a schema is compared. A dump may hold the history table of a tool that is replayed without
    /// one.
    schema::Snapshot counted(const schema::Snapshot& snapshot,
                             const schema::QualifiedName& history = {}) const {
        const schema::Snapshot plain = withoutHistory(
            snapshot, historyTablesIn(snapshot, m_wish.tool.value_or(m_directory.tool)) << history);
        return m_wish.access == schema::DdlOptions::Access::Include
                   ? plain
                   : schema::withoutPrivileges(schema::withoutOwners(plain));
    }

    core::Result<void> readBoth() {
        QFile file(m_wish.schemaFile);
        if (!file.open(QIODevice::ReadOnly))
            return core::fail(core::ErrorKind::NotFound,
                              Text::tr("%1 cannot be read: %2").arg(m_wish.schemaFile, file.errorString()));
        auto scratch = schema::ScratchServer::start(m_wish.serverMajor, m_wish.stop, m_wish.cacheFolder);
        if (!scratch) return core::fail(scratch);
        m_scratch = *std::move(scratch);
        m_scratch->setDatabase({.prelude = m_wish.prelude});
        auto made = replayed(m_directory);
        if (!made) return core::fail(made);
        m_before = counted(made->snapshot, made->historyTable);
        // The file has everything itself.
        m_scratch->setDatabase({});
        const auto target = schema::loadScript(*m_scratch, file.readAll(), m_wish.schemaFile, m_report.notes);
        if (!target) return core::fail(target);
        m_scratch->setDatabase({.prelude = m_wish.prelude});
        m_target = counted(*target, made->historyTable);
        m_report.tool = m_directory.tool;
        m_report.schemaFile = m_wish.schemaFile;
        m_report.serverMajor = m_scratch->majorVersion();
        return {};
    }

    /// The schema of `directory`; of one without migrations that of an empty database.
    core::Result<Replayed> replayed(const Directory& directory) {
        if (std::ranges::none_of(directory.files, &MigrationFile::isMigration)) {
            auto nothing = m_scratch->snapshotOf([](Connection&) { return core::Result<void>(); });
            if (!nothing) return core::fail(nothing);
            return Replayed{.snapshot = *std::move(nothing)};
        }
        const auto replay = Replay::of(directory, {.stop = m_wish.stop});
        if (!replay) return core::fail(replay);
        return replay->run(*m_scratch);
    }

    /// The directory with the new migration, seen as before.
    core::Result<Directory> grown() const {
        const auto files = newMigrationFiles(m_directory, m_migration, m_wish.tool, m_wish.now);
        if (!files) return core::fail(files);
        auto directory = withNewFiles(m_directory, *files, m_wish.tool);
        if (!directory) return core::fail(directory);
        const Tool tool =
            m_directory.files.isEmpty() ? m_wish.tool.value_or(directory->tool) : m_directory.tool;
        return directory->fits(tool) ? directory->as(tool) : *directory;
    }

    core::Result<void> tryOut() {
        auto directory = grown();
        if (!directory) return core::fail(directory);
        auto made = replayed(*directory);
        if (made) tryDown(*directory);
        const bool isRefused = (!made && wantsNoTransaction(made.error())) || m_downWantsNoTransaction;
        if (isRefused) {
            m_migration.transaction = TransactionMode::None;
            directory = grown();
            if (!directory) return core::fail(directory);
            made = replayed(*directory);
            if (made) tryDown(*directory);
        }
        if (!made) {
            if (made.error().isCancelled()) return core::fail(made);
            return std::unexpected(
                core::Error(made.error().kind(),
                            Text::tr("The migration that leads to %1 fails, so nothing was written. %2")
                                .arg(m_wish.schemaFile, made.error().message()),
                            made.error().detail())
                    .withCode(made.error().code()));
        }
        m_report.transaction = m_migration.transaction;
        m_report.tool = directory->tool;
        m_report.remainder = schema::difference(counted(made->snapshot, made->historyTable), m_target);
        m_grown = *std::move(directory);
        return {};
    }

    /// Runs the new migration up and down again. What it finds is told; it is no reason to fail.
    void tryDown(const Directory& directory) {
        m_downWantsNoTransaction = false;
        m_report.down = MigrationDiff::Down::Absent;
        m_report.downDetail.clear();
        if (m_migration.down.isEmpty() || !holdsDown(directory)) return;
        m_report.down = MigrationDiff::Down::NotTried;
        if (!toolOf(directory.tool).goesDown()) return;
        std::optional<ApplyFailure> failure;
        const auto goBack = [&](const QString&, int done, int total,
                                Connection& connection) -> core::Result<void> {
            if (done < total) return {};
            ApplyOptions options;
            options.tool = directory.tool;
            options.stop = m_wish.stop;
            const auto gone = goDown(directory, connection, {.steps = 1}, options);
            if (!gone) return core::fail(gone);
            failure = gone->failure;
            return {};
        };
        const auto replay = Replay::of(directory, {.stop = m_wish.stop});
        if (!replay) return;
        const auto back = replay->run(*m_scratch, goBack);
        if (failure || !back) {
            m_report.down = MigrationDiff::Down::Fails;
            m_report.downDetail = failure ? failure->message : back.error().message();
            m_downWantsNoTransaction = failure && wantsNoTransaction(core::Error().withCode(failure->code)) &&
                                       m_migration.transaction == TransactionMode::PerFile;
            return;
        }
        const schema::Difference left =
            schema::difference(m_before, counted(back->snapshot, back->historyTable));
        const auto change = std::ranges::find_if(left.changes, [](const schema::Change& each) {
            return each.attribute != QLatin1String("columns.order");
        });
        m_report.down =
            change == left.changes.end() ? MigrationDiff::Down::Restores : MigrationDiff::Down::Differs;
        if (change != left.changes.end()) m_report.downDetail = change->text();
    }

    /// Whether the format has a place for the way down.
    bool holdsDown(const Directory& directory) const {
        return std::ranges::any_of(newFiles(directory), [](const MigrationFile* file) {
            return file->downContent.contains(';') || file->content.contains("-- +migrate Down");
        });
    }

    /// Those of `directory` that were not there before.
    QList<const MigrationFile*> newFiles(const Directory& directory) const {
        QList<const MigrationFile*> files;
        for (const MigrationFile& file : directory.files) {
            const bool isOld = std::ranges::any_of(
                m_directory.files, [&](const MigrationFile& before) { return before.name == file.name; });
            if (!isOld && file.isMigration) files.append(&file);
        }
        return files;
    }

    core::Result<void> lint() {
        QString last;
        for (const MigrationFile& file : std::as_const(m_directory.files))
            if (file.isMigration && !file.version.isEmpty()) last = file.version;
        hazards::LintOptions options;
        options.since = last;
        options.facts.serverMajor = m_report.serverMajor;
        auto report = hazards::lintDirectory(m_grown, options);
        if (!report) return core::fail(report);
        const QList<const MigrationFile*> files = newFiles(m_grown);
        report->files.removeIf([&](const hazards::FileLint& file) {
            return std::ranges::none_of(files,
                                        [&](const MigrationFile* each) { return each->name == file.name; });
        });
        m_report.lint = *std::move(report);
        return {};
    }

    core::Result<void> write() {
        const auto now = readDirectory(m_folder);
        if (!now) return core::fail(now);
        if (directoryHash(*now) != directoryHash(m_directory))
            return core::fail(core::ErrorKind::Conflict,
                              Text::tr("The files in %1 changed while the migration was made; nothing was "
                                       "written. Try again.")
                                  .arg(m_folder));
        auto written = writeMigration(m_folder, m_migration, m_wish.tool, m_wish.now);
        if (!written) return core::fail(written);
        m_report.written = *std::move(written);
        return {};
    }

    const QString m_folder;
    const DiffWish& m_wish;
    Directory m_directory;
    Directory m_grown;
    std::unique_ptr<schema::ScratchServer> m_scratch;
    schema::Snapshot m_before;
    schema::Snapshot m_target;
    NewMigration m_migration;
    bool m_downWantsNoTransaction = false;
    MigrationDiff m_report;
};

}  // namespace

bool MigrationDiff::isComplete() const {
    return std::ranges::all_of(remainder.changes, [](const schema::Change& change) {
        return change.attribute == QLatin1String("columns.order");
    });
}

core::Result<MigrationDiff> writeDifference(const QString& folder, const DiffWish& wish) {
    return DiffRun(folder, wish).run();
}

}  // namespace migrations
