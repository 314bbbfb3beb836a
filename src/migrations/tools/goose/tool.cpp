#include "migrations/tools/goose/tool.h"

#include "migrations/formats/annotations.h"
#include "migrations/formats/separate_transactions.h"
#include "migrations/formats/sql_findings.h"
#include "migrations/text.h"
#include "migrations/tools/goose/files.h"
#include "migrations/tools/goose/script.h"
#include "migrations/tools/goose/session.h"

#include <QRegularExpression>

#include <algorithm>

namespace migrations {
namespace {

/// SQL that goose sends as one text, so that nothing in it is cut apart.
QByteArray gooseText(const QByteArray& sql) {
    if (sql.trimmed().isEmpty()) return {};
    return "-- +goose StatementBegin\n" + sql.trimmed() + "\n-- +goose StatementEnd\n";
}

/// The same in as many texts as there are statements: a text of several would be one transaction.
QByteArray gooseTexts(const QByteArray& sql) {
    QByteArray texts;
    for (const QByteArray& statement : wholeStatements(sql))
        texts += gooseText(statement);
    return texts;
}

void addScriptFindings(MigrationFile& file) {
    if (isGoMigration(file)) {
        file.findings.append(
            {Severity::Warning, QStringLiteral("go-migration"),
             Text::tr("%1 is a Go migration; only a goose binary that was built with it can run it.")
                 .arg(file.name)});
        return;
    }
    const GooseScript up = readGooseScript(file.content, Direction::Up);
    file.transaction = up.usesTransaction ? TransactionMode::PerFile : TransactionMode::None;
    if (up.error) {
        file.findings.append({Severity::Problem, QStringLiteral("split-error"),
                              Text::tr("goose cannot read this file (line %1: %2) and stops at it.")
                                  .arg(up.error->line)
                                  .arg(up.error->message)});
        return;
    }
    if (up.hasDown) {
        file.downName = file.name;
        file.downContent = file.content;
    } else {
        file.findings.append(
            {Severity::Note, QStringLiteral("missing-down"),
             Text::tr(
                 "There is no Down section, so rolling back only deletes its row in the history table.")});
    }
    file.findings +=
        findingsForStatements(up.statements, file.transaction,
                              {QStringLiteral("goose"), Text::tr("\"-- +goose NO TRANSACTION\" at the top")});
}

}  // namespace

qint64 gooseVersion(const MigrationFile& file) {
    return file.version.toLongLong();
}

bool isGoMigration(const MigrationFile& file) {
    return file.name.endsWith(QLatin1String(".go"));
}

Refusal missingRefusal(const QStringList& names, const QString& newest) {
    return {QStringLiteral("missing-migrations"),
            Text::tr("found %1 missing migrations before current version %2: %3. goose runs nothing without "
                     "--allow-missing.")
                .arg(QString::number(names.size()), newest, names.join(QLatin1String(", ")))};
}

GooseTool::GooseTool()
    : ListedTool({.id = Tool::Goose,
                  .key = "goose",
                  .title = "goose",
                  .naming = "^(\\d+)_(.*)\\.(?:sql|go)$",
                  .place = {.table = "goose_db_version"},
                  .column = "version_id",
                  // The newest row of a version counts, and a newest false row takes an older true one back
                  // (internal/dialects/postgres.go).
                  .query =
                      "SELECT version, NULL, NULL, true, at FROM ("
                      "SELECT DISTINCT ON (version_id) version_id AS version, is_applied, "
                      "(extract(epoch FROM tstamp) * 1000)::bigint AS at FROM %1.%2 WHERE version_id > 0 "
                      "ORDER BY version_id, id DESC) newest WHERE is_applied ORDER BY version"}) {}

bool GooseTool::takesName(const QString& name) const {
    static const QRegularExpression pattern(QStringLiteral("^\\d+_.*(?<!_test)\\.go$"));
    return pattern.match(name).hasMatch();
}

int GooseTool::weightOf(const SourceFile& file) const {
    return hasAnnotation(file, "+goose", "up") ? 1 : 0;
}

void GooseTool::read(Directory& directory) const {
    ListedTool::read(directory);
    for (qsizetype i = 0; i < directory.files.size(); ++i) {
        MigrationFile& file = directory.files[i];
        if (!file.isMigration) continue;
        addScriptFindings(file);
        // 01 and 1 are one version.
        const MigrationFile* before = i > 0 ? &directory.files[i - 1] : nullptr;
        if (!before || before->version == file.version || gooseVersion(*before) != gooseVersion(file))
            continue;
        file.findings.append({Severity::Problem, QStringLiteral("duplicate-version"),
                              Text::tr("Two files have version %1.").arg(gooseVersion(file))});
    }
}

Sending GooseTool::sending(const Directory& directory, const MigrationFile& file, Direction direction) const {
    Q_UNUSED(directory)
    const QByteArray& content = contentOf(file, direction);
    if (content.isEmpty() || isGoMigration(file)) {
        return {.how = Sending::How::OneTransaction, .statements = {}, .error = {}};
    }
    GooseScript script = readGooseScript(content, direction);
    Sending sending{.how = script.usesTransaction ? Sending::How::OneTransaction : Sending::How::EachOnItsOwn,
                    .statements = std::move(script.statements),
                    .error = std::move(script.error)};
    if (!sending.statements.isEmpty()) {
        const Statement& last = sending.statements.last();
        const qsizetype begin = sending.statements.first().offset;
        sending.section = {begin, std::min(last.offset + last.text.size(), content.size()) - begin};
    }
    return sending;
}

QList<ToolSetting> GooseTool::settings() const {
    return {
        migrationsTableSetting(),
        {.name = "allow-missing",
         .help = Text::tr("goose: also run migrations that are older than the newest one that has run.")}};
}

std::optional<Refusal> GooseTool::refuses(const Directory& directory) const {
    for (const MigrationFile& file : directory.files) {
        if (!file.isMigration) {
            return Refusal{QStringLiteral("name-not-recognised"),
                           Text::tr("could not parse SQL migration file \"%1\": goose refuses a folder with "
                                    "a file whose name has no version.")
                               .arg(file.name)};
        }
        if (contains(file.findings, QStringLiteral("duplicate-version"))) {
            return Refusal{
                QStringLiteral("duplicate-version"),
                Text::tr("duplicate version %1 detected: goose refuses the folder.").arg(file.version)};
        }
    }
    return {};
}

core::Result<std::unique_ptr<ToolSession>> GooseTool::open(const Directory& directory,
                                                           postgres::Connection& connection,
                                                           const ApplyOptions& options) const {
    return GooseSession::open(directory, connection, options);
}

void GooseTool::addRefusal(const Directory& directory, Status& status) const {
    std::optional<Refusal> refusal = refuses(directory);
    QStringList missing;
    for (const FileStatus& row : std::as_const(status.files)) {
        if (row.state == State::OutOfOrder) missing.append(row.name);
    }
    if (!refusal && !missing.isEmpty()) refusal = missingRefusal(missing, status.current);
    if (!refusal) return;
    status.refusal = refusal->message;
    status.findings.append({Severity::Problem, refusal->code, refusal->message});
}

core::Result<QList<NewFile>> GooseTool::newFiles(const Directory& directory, const NewMigration& migration,
                                                 const QDateTime& now) const {
    const QString name =
        nextVersion(directory, now) + QLatin1Char('_') + migration.name + QStringLiteral(".sql");
    if (migration.transaction == TransactionMode::PerFile)
        return QList<NewFile>{{name, "-- +goose Up\n" + gooseText(migration.up) + "\n-- +goose Down\n" +
                                         gooseText(migration.down)}};
    return QList<NewFile>{{name, "-- +goose NO TRANSACTION\n-- +goose Up\n" + gooseTexts(migration.up) +
                                     "\n-- +goose Down\n" + gooseTexts(migration.down)}};
}

}  // namespace migrations
