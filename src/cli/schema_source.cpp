#include "cli/schema_source.h"

#include "cli/secret_file.h"
#include "migrations/replay/replay.h"
#include "migrations/replay/without_history.h"
#include "sandbox/sandbox.h"
#include "schema/reader.h"
#include "schema/snapshot_json.h"
#include "schema/whole.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace cli {
namespace {

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(cli::Schema)
};

core::Result<QByteArray> contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorKind::NotFound,
                          SourceText::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return file.readAll();
}

core::Result<ReadSource> readSaved(const QString& path) {
    const auto content = contentOf(path);
    if (!content) return core::fail(content);
    const auto snapshot = schema::readJson(*content);
    if (!snapshot)
        return core::fail(snapshot.error().kind(),
                          QStringLiteral("%1: %2").arg(path, snapshot.error().message()),
                          snapshot.error().detail());
    return ReadSource{*snapshot, {}, {}};
}

core::Result<ReadSource> readMigrations(schema::ScratchServer& scratch, const SchemaSource& source,
                                        std::stop_token stop) {
    const auto directory = migrations::readDirectory(source.path);
    if (!directory) return core::fail(directory);
    const auto replay = migrations::Replay::of(*directory, {.version = source.version, .stop = stop});
    if (!replay) return core::fail(replay);
    const auto made = replay->run(scratch);
    if (!made) return core::fail(made);
    return ReadSource{made->snapshot, {}, made->historyTable};
}

core::Result<ReadSource> readConnection(const QString& text, std::stop_token stop) {
    if (const auto taken = takeSecretFile("PGPASSWORD"); !taken) return core::fail(taken);
    const auto profile = postgres::Profile::fromConnectionString(text);
    if (!profile) return core::fail(profile);
    return readDatabase(*profile, stop);
}

}  // namespace

core::Result<ReadSource> readDatabase(const postgres::Profile& profile, std::stop_token stop) {
    const auto connection = postgres::Connection::open(profile, postgres::Access::ReadOnly);
    if (!connection) return core::fail(connection);
    (*connection)->setStopToken(stop);
    const std::stop_callback cancel(
        stop, [canceller = (*connection)->canceller()] { canceller.cancelInBackground(); });
    schema::ReadOptions options;
    options.sizes = schema::ReadOptions::Sizes::Skip;
    const auto snapshot = schema::readSnapshot(**connection, options);
    if (!snapshot) return core::fail(snapshot);
    ReadSource out{*snapshot, {}, {}};
    if (const auto whole = schema::requireWhole(*snapshot, profile.title()); !whole) return core::fail(whole);
    return out;
}

core::Result<SchemaSource> parseSchemaSource(const QString& text) {
    SchemaSource out;
    out.text = text;
    const QFileInfo file(text);
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    if (!file.exists()) {
        if (text.contains(QLatin1String("://")) || text.contains(QLatin1Char('='))) return out;
        if (at > 0 && QFileInfo(text.left(at)).isDir()) {
            out.kind = SchemaSource::Kind::Migrations;
            out.path = text.left(at);
            out.version = text.mid(at + 1);
            return out;
        }
        return core::fail(
            core::ErrorKind::NotFound,
            SourceText::tr("%1 was not found: it is neither a file nor a folder. Write a database as "
                           "postgres://… or service=…, and a folder at a version as DIR@VERSION.")
                .arg(text));
    }
    out.path = text;
    out.kind = file.isDir() ? SchemaSource::Kind::Migrations
               : file.suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0
                   ? SchemaSource::Kind::Snapshot
                   : SchemaSource::Kind::Script;
    return out;
}

core::Result<ReadSource> readDirectly(const SchemaSource& source, std::stop_token stop) {
    return source.kind == SchemaSource::Kind::Snapshot ? readSaved(source.path)
                                                       : readConnection(source.text, stop);
}

core::Result<ReadSource> readOn(schema::ScratchServer& scratch, const SchemaSource& source,
                                std::stop_token stop) {
    if (source.kind == SchemaSource::Kind::Migrations) return readMigrations(scratch, source, stop);
    const auto content = contentOf(source.path);
    if (!content) return core::fail(content);
    ReadSource out;
    const auto snapshot = schema::loadScript(scratch, *content, source.path, out.notes);
    if (!snapshot) return core::fail(snapshot);
    out.snapshot = *snapshot;
    return out;
}

core::Result<SchemaPair> readPair(const SchemaSource& from, const SchemaSource& to, std::stop_token stop) {
    SchemaPair out;
    int majorVersion = 0;
    for (const auto& [source, side] : {std::pair(&from, &out.from), std::pair(&to, &out.to)}) {
        if (source->needsScratch()) continue;
        auto read = readDirectly(*source, stop);
        if (!read) return core::fail(read);
        *side = std::move(*read);
        majorVersion = side->snapshot->origin.majorVersion();
    }
    std::unique_ptr<schema::ScratchServer> scratch;
    for (const auto& [source, side] : {std::pair(&from, &out.from), std::pair(&to, &out.to)}) {
        if (!source->needsScratch()) continue;
        if (!scratch) {
            auto started =
                schema::ScratchServer::start(majorVersion, stop, sandbox::Sandbox::defaultCacheFolder());
            if (!started) return core::fail(started);
            scratch = std::move(*started);
        }
        auto read = readOn(*scratch, *source, stop);
        if (!read) return core::fail(read);
        *side = std::move(*read);
    }
    for (ReadSource* side : {&out.from, &out.to}) {
        out.notes += side->notes;
        if (side->historyTable.isEmpty()) continue;
        out.notes << SourceText::tr("The migration tool's history table %1.%2 is not compared.")
                         .arg(side->historyTable.schema, side->historyTable.name);
    }
    const QList<schema::QualifiedName> tables{out.from.historyTable, out.to.historyTable};
    out.from.snapshot = migrations::withoutHistory(out.from.snapshot, tables);
    out.to.snapshot = migrations::withoutHistory(out.to.snapshot, tables);
    out.notes.removeDuplicates();
    return out;
}

}  // namespace cli
