#include "migrations/tools/dbmate/tool.h"

#include "migrations/formats/annotations.h"
#include "migrations/formats/separate_transactions.h"
#include "migrations/formats/sql_findings.h"
#include "migrations/sql_parser.h"
#include "migrations/text.h"
#include "migrations/tools/dbmate/script.h"
#include "migrations/tools/dbmate/session.h"

#include <algorithm>

namespace migrations {
namespace {

QList<Statement> statementsIn(const QByteArray& content, Section block) {
    QList<Statement> statements = splitAsPostgres(content.sliced(block.begin, block.size));
    const int lines = static_cast<int>(content.first(block.begin).count('\n'));
    for (Statement& statement : statements) {
        statement.offset += block.begin;
        statement.line += lines;
    }
    return statements;
}

void addBlockFindings(MigrationFile& file) {
    const DbmateScript up = readDbmateScript(file.content, Direction::Up);
    file.transaction = up.usesTransaction ? TransactionMode::PerFile : TransactionMode::None;
    if (up.error) {
        file.findings.append({Severity::Problem, QStringLiteral("split-error"),
                              Text::tr("dbmate cannot read this file (line %1: %2) and stops at it.")
                                  .arg(up.error->line)
                                  .arg(up.error->message)});
        return;
    }
    file.downName = file.name;
    file.downContent = file.content;
    if (up.sections > 1) {
        file.findings.append(
            {Severity::Problem, QStringLiteral("several-sections"),
             Text::tr("The file has several up sections; dbmate runs the first one, and then "
                      "fails because the version is recorded already. Split the file.")});
    }
    if (up.usesTransaction) {
        file.findings += findingsForStatements(
            statementsIn(file.content, up.block), TransactionMode::PerFile,
            {QStringLiteral("dbmate"), Text::tr("transaction:false behind \"-- migrate:up\"")});
    } else {
        file.findings += findingsForOneMessage(file.content.sliced(up.block.begin, up.block.size));
    }
}

}  // namespace

DbmateTool::DbmateTool()
    : ListedTool({.id = Tool::Dbmate,
                  .key = "dbmate",
                  .title = "dbmate",
                  .naming = "^(\\d+)_?(.*)\\.sql$",
                  .place = {.table = "schema_migrations"},
                  .column = "version",
                  .query = "SELECT version, NULL, NULL, true, NULL::bigint FROM %1.%2 ORDER BY version"}) {}

int DbmateTool::weightOf(const SourceFile& file) const {
    return hasAnnotation(file, "migrate:", "up") ? 1 : 0;
}

void DbmateTool::read(Directory& directory) const {
    ListedTool::read(directory);
    std::ranges::sort(directory.files, [](const MigrationFile& left, const MigrationFile& right) {
        if (left.isMigration != right.isMigration) return left.isMigration;
        return left.name.toUtf8() < right.name.toUtf8();
    });
    for (MigrationFile& file : directory.files) {
        if (file.isMigration) addBlockFindings(file);
    }
}

Sending DbmateTool::sending(const Directory& directory, const MigrationFile& file,
                            Direction direction) const {
    Q_UNUSED(directory)
    DbmateScript script = readDbmateScript(file.content, direction);
    Sending sending{
        .how = script.usesTransaction ? Sending::How::MessageInTransaction : Sending::How::OneMessage,
        .statements = {},
        .section = script.block,
        .error = std::move(script.error)};
    if (!sending.error) sending.statements = statementsIn(file.content, sending.section);
    return sending;
}

QList<ToolSetting> DbmateTool::settings() const {
    return {migrationsTableSetting(),
            {.name = "strict",
             .help = Text::tr("dbmate: refuse migrations that are older than one that has run.")}};
}

std::optional<Refusal> DbmateTool::refuses(const Directory& directory) const {
    const bool hasAny = std::ranges::any_of(directory.files, &MigrationFile::isMigration);
    if (hasAny) return {};
    return Refusal{QStringLiteral("no-migrations"), Text::tr("This folder contains no migrations.")};
}

core::Result<std::unique_ptr<ToolSession>> DbmateTool::open(const Directory& directory,
                                                            postgres::Connection& connection,
                                                            const ApplyOptions& options) const {
    return DbmateSession::open(directory, connection, options);
}

core::Result<QList<NewFile>> DbmateTool::newFiles(const Directory& directory, const NewMigration& migration,
                                                  const QDateTime& now) const {
    const QString name =
        nextVersion(directory, now) + QLatin1Char('_') + migration.name + QStringLiteral(".sql");
    if (migration.transaction == TransactionMode::PerFile)
        return QList<NewFile>{
            {name, "-- migrate:up\n" + migration.up + "\n\n-- migrate:down\n" + migration.down + '\n'}};
    // Without its transaction it sends the block as one message, which is one again.
    return QList<NewFile>{{name, "-- migrate:up transaction:false\n" + inSeparateTransactions(migration.up) +
                                     "\n\n-- migrate:down transaction:false\n" +
                                     inSeparateTransactions(migration.down) + '\n'}};
}

}  // namespace migrations
