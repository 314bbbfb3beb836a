#include "migrations/comparison/directory_replay.h"

#include "migrations/apply.h"
#include "migrations/directory.h"
#include "schema/loading/psql_script.h"

#include <QCoreApplication>

namespace migrations {
namespace {

struct ReplayText {
    Q_DECLARE_TR_FUNCTIONS(migrations::Comparison)
};

std::unexpected<core::Error> notReplayed(const QString& message, const QString& detail = {}) {
    return core::fail(core::ErrorKind::Invalid, message, detail);
}

/// The files that a run up to `version` consists of, in order.
core::Result<QList<MigrationFile>> filesUpTo(const Directory& directory, const QString& version) {
    QList<MigrationFile> out;
    for (const MigrationFile& file : directory.files) {
        if (!file.isMigration || !file.hasUp) continue;
        out.append(file);
        // golang-migrate takes its versions as numbers: 000003 is 3.
        bool isNumber = false;
        const qulonglong number = file.version.toULongLong(&isNumber);
        isNumber = isNumber && QString::number(number) == version;
        if (!version.isEmpty() && (file.version == version || isNumber)) return out;
    }
    if (version.isEmpty()) return out;
    return notReplayed(ReplayText::tr("%1 has no version %2.").arg(directory.path, version));
}

/// Splits `schema.table`, quoted or not, as the report of a run names it.
schema::QualifiedName tableOf(const QString& title) {
    const QString plain = QString(title).remove(QLatin1Char('"'));
    return {plain.section(QLatin1Char('.'), 0, -2), plain.section(QLatin1Char('.'), -1)};
}

/// What stands between the line with `up` and the one with `down`; nothing without the first.
std::optional<QByteArray> upPart(const QByteArray& content, const QByteArray& up, const QByteArray& down) {
    qsizetype at = content.indexOf(up);
    if (at < 0) return {};
    at = content.indexOf('\n', at);
    if (at < 0) return QByteArray();
    const qsizetype end = content.indexOf(down, at);
    return content.mid(at, end < 0 ? -1 : end - at);
}

/// The SQL that brings the schema up; an error for layouts that are more than SQL.
core::Result<QByteArray> upSql(Tool layout, const MigrationFile& file) {
    std::optional<QByteArray> part;
    switch (layout) {
        case Tool::SqlMigrate:
            part = upPart(file.content, "-- +migrate Up", "-- +migrate Down");
            break;
        case Tool::Numbered:
        case Tool::Flyway:
            part = file.content;
            break;
        default:
            return notReplayed(
                ReplayText::tr("Migrations of this layout are not replayed: %1.").arg(file.name));
    }
    if (!part) return notReplayed(ReplayText::tr("%1 has no part that leads up.").arg(file.name));
    return *part;
}

/// Sends `sql` in one message, or statement by statement where a statement of it wants no transaction.
core::Result<void> send(postgres::Connection& connection, const QByteArray& sql) {
    const auto done = connection.runScript(sql);
    if (done) return {};
    if (connection.lastDiagnostic().sqlState != QLatin1String("25001")) return core::fail(done);
    const auto script = schema::readPsqlScript(sql);
    if (!script) return core::fail(script);
    const QList<qsizetype>& begins = script->statements;
    for (qsizetype i = 0; i < begins.size(); ++i) {
        const qsizetype end = i + 1 < begins.size() ? begins[i + 1] : script->sql.size();
        if (const auto sent = connection.runScript(script->sql.mid(begins[i], end - begins[i])); !sent)
            return core::fail(sent);
    }
    return {};
}

core::Result<void> run(postgres::Connection& connection, const Directory& directory,
                       const QList<MigrationFile>& files) {
    for (const MigrationFile& file : files) {
        const auto sql = upSql(directory.layout, file);
        if (!sql) return core::fail(sql);
        if (const auto done = send(connection, *sql); !done) {
            if (done.error().isCancelled() || connection.lastDiagnostic().sqlState.isEmpty())
                return core::fail(done);
            return notReplayed(QStringLiteral("%1: %2").arg(file.name, connection.lastDiagnostic().message),
                               connection.lastDiagnostic().details());
        }
    }
    return {};
}

core::Result<void> applyWithTool(postgres::Connection& connection, const Directory& directory, int count,
                                 const std::stop_token& stop, schema::QualifiedName& table) {
    ApplyOptions options;
    options.tool = directory.tool;
    options.limit = count;
    options.stop = stop;
    const auto report = apply(directory, connection, options);
    if (!report) return core::fail(report);
    if (report->wasStopped) return std::unexpected(core::Error::cancelled());
    if (report->failure) {
        const QString place =
            report->failure->line > 0
                ? ReplayText::tr("%1, line %2, column %3: %4")
                      .arg(report->failure->file)
                      .arg(report->failure->line)
                      .arg(report->failure->column)
                      .arg(report->failure->message)
                : QStringLiteral("%1: %2").arg(report->failure->file, report->failure->message);
        return notReplayed(place, report->failure->detail);
    }
    table = tableOf(report->historyTable);
    return {};
}

}  // namespace

core::Result<ReadSide> replayDirectory(schema::ScratchServer& scratch, const QString& folder,
                                       const QString& version, std::stop_token stop) {
    const auto directory = readDirectory(folder);
    if (!directory) return core::fail(directory);
    const auto files = filesUpTo(*directory, version);
    if (!files) return core::fail(files);
    const bool hasTool =
        QList{Tool::Atlas, Tool::Dbmate, Tool::GolangMigrate, Tool::Goose}.contains(directory->tool);
    ReadSide out;
    const auto snapshot = scratch.snapshotOf([&](postgres::Connection& connection) -> core::Result<void> {
        if (!hasTool) return run(connection, *directory, *files);
        return applyWithTool(connection, *directory, int(files->size()), stop, out.historyTable);
    });
    if (!snapshot) return core::fail(snapshot);
    out.snapshot = *snapshot;
    return out;
}

}  // namespace migrations
