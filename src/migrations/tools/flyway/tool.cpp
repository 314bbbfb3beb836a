#include "migrations/tools/flyway/tool.h"

#include "migrations/run/transaction_words.h"
#include "migrations/text.h"
#include "migrations/tools/flyway/history.h"

#include <QRegularExpression>

#include <algorithm>

namespace migrations {
namespace {

const QLatin1String configurationEnd(".sql.conf");

bool saysNoTransaction(const QByteArray& configuration) {
    return std::ranges::any_of(configuration.split('\n'), [](const QByteArray& line) {
        return line.simplified().replace(' ', "").toLower() == "executeintransaction=false";
    });
}

bool isBaselineFile(const QString& name) {
    return name.startsWith(QLatin1Char('B'));
}

bool isAtMost(const QString& version, const QString& limit) {
    MigrationFile first, second;
    first.version = limit;
    second.version = version;
    return !comesBefore(first, second);
}

QString versionOf(const Directory& directory, const QString& name) {
    return std::ranges::find(directory.files, name, &MigrationFile::name)->version;
}

/// The newest baseline file where Flyway would begin, or has begun, with it.
QString baselineScript(const Directory& directory, const FlywayHistory& history) {
    QString newest;
    for (const MigrationFile& file : directory.files) {
        if (!file.isMigration || !isBaselineFile(file.name)) continue;
        if (history.rows.isEmpty() && !history.isDeclared ? true : history.holds(file.name))
            newest = file.name;
    }
    return newest;
}

/// Flyway refuses to migrate when a versioned file is not what ran, and runs a repeatable one again.
void compareChecksum(const MigrationFile& file, const FlywayHistory& history, FileStatus& row,
                     Status& status) {
    const auto recorded = history.checksumOf(file);
    if (!recorded || *recorded == flywayChecksum(file.content)) return;
    if (file.version.isEmpty()) {
        row.state = State::Pending;
        row.findings.append({Severity::Note, QStringLiteral("outdated"),
                             Text::tr("It was edited since it ran, so Flyway runs it again.")});
        if (status.refusal.isEmpty()) status.pending.append(row.version);
        return;
    }
    row.state = State::EditedAfterApply;
    row.findings.append({Severity::Problem, QStringLiteral("edited-after-apply"),
                         Text::tr("The file was edited after it ran: its checksum is not the one in the "
                                  "history.")});
    if (status.refusal.isEmpty())
        status.refusal = Text::tr(
                             "%1 was edited after it ran (checksum mismatch). Restore it, or run flyway "
                             "repair to accept it.")
                             .arg(row.name);
    status.pending.clear();
}

}  // namespace

FlywayTool::FlywayTool()
    : ListedTool({.id = Tool::Flyway,
                  .key = "flyway",
                  .title = "Flyway",
                  .naming = "^(?:[VB]([0-9._]+)|R)__(.*)\\.sql$",
                  .place = {.table = "flyway_schema_history"},
                  .column = "installed_rank",
                  // Undone and failed rows stay in the table.
                  .query = "SELECT version, description, script, success, "
                           "(extract(epoch FROM installed_on) * 1000)::bigint, type, checksum FROM %1.%2 "
                           "WHERE type NOT IN ('SCHEMA', 'DELETE') ORDER BY installed_rank"}) {}

bool FlywayTool::takesName(const QString& name) const {
    return name.endsWith(configurationEnd);
}

void FlywayTool::read(Directory& directory) const {
    ListedTool::read(directory);
    directory.files.removeIf([&](const MigrationFile& file) { return takesName(file.name); });
    for (MigrationFile& file : directory.files) {
        // A baseline file has the version of the last one that it stands for.
        const auto isSame = [&](const MigrationFile& each) {
            return each.version == file.version && isBaselineFile(each.name) == isBaselineFile(file.name);
        };
        if (std::ranges::count_if(directory.files, isSame) < 2)
            file.findings.removeIf(
                [](const Finding& each) { return each.code == QLatin1String("duplicate-version"); });
        const auto configuration =
            std::ranges::find(directory.sources, file.name + QLatin1String(".conf"), &SourceFile::name);
        if (configuration != directory.sources.end() && saysNoTransaction(configuration->content))
            file.transaction = TransactionMode::None;
    }
}

Sending FlywayTool::sending(const Directory& directory, const MigrationFile& file,
                            Direction direction) const {
    Sending sending = ListedTool::sending(directory, file, direction);
    const bool isOnItsOwn = file.transaction == TransactionMode::None ||
                            std::ranges::any_of(sending.statements, [](const Statement& each) {
                                return refusesTransaction(each.text);
                            });
    sending.how = isOnItsOwn ? Sending::How::EachOnItsOwn : Sending::How::OneTransaction;
    return sending;
}

void FlywayTool::addStatus(const Directory& directory, const Histories& histories, Status& status) const {
    const FlywayHistory history = flywayHistoryOf(histories);
    Histories counted = histories;
    for (OtherHistory& each : counted.others)
        if (each.tool == id()) each.rows = history.rows;
    Directory seen = directory;
    const QString script = baselineScript(directory, history);
    const QString start = script.isEmpty() ? history.baseline : versionOf(directory, script);
    const auto isBefore = [&](const MigrationFile& file) {
        return !start.isEmpty() && !file.version.isEmpty() && isAtMost(file.version, start);
    };
    for (MigrationFile& file : seen.files) {
        if (!file.isMigration || file.name == script || history.holds(file.name)) continue;
        // A baseline is for databases that are empty; what it holds is not run again.
        if (isBaselineFile(file.name) || isBefore(file)) file.isMigration = false;
    }
    ListedTool::addStatus(seen, counted, status);
    for (FileStatus& row : status.files) {
        const auto file = std::ranges::find(directory.files, row.name, &MigrationFile::name);
        if (file == directory.files.end() || !file->isMigration) continue;
        if (row.state == State::Ignored && isBefore(*file) && !isBaselineFile(row.name) && script.isEmpty() &&
            history.isDeclared)
            row.state = State::Baseline;
        if (row.state == State::Applied) compareChecksum(*file, history, row, status);
    }
    if (status.current.isEmpty()) status.current = history.baseline;
}

int FlywayTool::weightOf(const SourceFile& file) const {
    static const QRegularExpression name(QStringLiteral("^([VUB][0-9._]+|R)__.*\\.sql$"));
    return name.match(file.name).hasMatch() ? 1 : 0;
}

QString FlywayTool::storedVersion(const QString& written) const {
    return QString(written).replace(QLatin1Char('_'), QLatin1Char('.'));
}

core::Result<QList<NewFile>> FlywayTool::newFiles(const Directory& directory, const NewMigration& migration,
                                                  const QDateTime& now) const {
    QString newest;
    for (const MigrationFile& file : directory.files) {
        if (file.isMigration && !file.version.isEmpty()) newest = file.version;
    }
    constexpr qsizetype dateDigits = 8;
    const QString major = newest.section(QLatin1Char('.'), 0, 0);
    const QString next = major.size() > dateDigits && major == newest
                             ? nextVersion(directory, now)
                             : QString::number(major.toLongLong() + 1);
    const QString name = QStringLiteral("V%1__%2.sql").arg(next, migration.name);
    QList<NewFile> files{{name, migration.up}};
    if (migration.transaction == TransactionMode::None)
        files.append({name + QLatin1String(".conf"), "executeInTransaction=false\n"});
    return files;
}

}  // namespace migrations
