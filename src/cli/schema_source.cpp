#include "cli/schema_source.h"

#include "cli/schema_replay.h"
#include "cli/secret_file.h"
#include "sandbox/sandbox.h"
#include "schema/reader.h"
#include "schema/snapshot_json.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

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
    // What is missing on one side only would look like a difference.
    for (const schema::PartFailure& failure : (*snapshot)->failures)
        return core::fail(core::ErrorKind::Database,
                          SourceText::tr("%1 could not be read from %2: %3")
                              .arg(failure.part, profile.title(), failure.message),
                          failure.detail);
    for (const schema::Relation& relation : (*snapshot)->relations)
        if (relation.definitions == schema::Definitions::Missing)
            return core::fail(core::ErrorKind::Conflict,
                              SourceText::tr("%1 in %2 is locked by another session and cannot be read in "
                                             "full. Try again when that session has finished.")
                                  .arg(relation.id().text(), profile.title()));
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
    if (source.kind == SchemaSource::Kind::Migrations)
        return replay(scratch, source.path, source.version, stop);
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
    const schema::QualifiedName tables[] = {out.from.historyTable, out.to.historyTable};
    for (const schema::QualifiedName& table : tables) {
        if (table.isEmpty()) continue;
        out.from.snapshot = withoutTable(out.from.snapshot, table);
        out.to.snapshot = withoutTable(out.to.snapshot, table);
    }
    out.notes.removeDuplicates();
    return out;
}

schema::Snapshot withoutTable(const schema::Snapshot& snapshot, const schema::QualifiedName& table) {
    schema::Content content = snapshot.content();
    const auto belongs = [&table](const schema::Sequence& sequence) { return sequence.ownerTable == table; };
    content.relations.removeIf(
        [&table](const schema::Relation& relation) { return relation.qualifiedName() == table; });
    content.sequences.removeIf(belongs);
    const bool isEmpty =
        std::none_of(content.relations.begin(), content.relations.end(),
                     [&table](const schema::Relation& each) { return each.schema == table.schema; });
    // Atlas makes a schema for its table alone.
    if (isEmpty && table.schema == table.name)
        content.schemas.removeIf([&table](const schema::Schema& each) { return each.name == table.schema; });
    return schema::Snapshot(std::move(content));
}

}  // namespace cli
