#include "migrations/rehearsal/live_database.h"

#include "migrations/text.h"

namespace migrations {
namespace {

using postgres::Connection;

QList<schema::QualifiedName> tablesOf(const Histories& histories) {
    QList<schema::QualifiedName> names;
    for (const AtlasHistory& atlas : histories.atlas)
        names.append({atlas.schema, QStringLiteral("atlas_schema_revisions")});
    for (const GolangMigrateHistory& history : histories.golangMigrate)
        names.append({history.schema, history.table});
    for (const OtherHistory& other : histories.others)
        names.append({other.schema, other.table});
    return names;
}

core::Result<HistoryRows> readRows(Connection& live, const schema::QualifiedName& name) {
    const auto rows =
        live.query(QStringLiteral("SELECT row_to_json(t)::text AS row FROM %1.%2 t")
                       .arg(Connection::quotedName(name.schema), Connection::quotedName(name.name)));
    if (!rows) return core::fail(rows);
    HistoryRows table{.name = name, .rows = {}};
    for (qsizetype row = 0; row < rows->rowCount(); ++row)
        table.rows.append(rows->text(row, "row"));
    return table;
}

core::Result<QList<HistoryRows>> readTables(Connection& live, const Histories& histories) {
    QList<HistoryRows> tables;
    for (const schema::QualifiedName& name : tablesOf(histories)) {
        auto table = readRows(live, name);
        if (!table) return core::fail(table);
        tables.append(*std::move(table));
    }
    return tables;
}

core::Result<void> readDatabase(Connection& live, LiveDatabase& out) {
    const auto row = live.query(QStringLiteral(
        "SELECT pg_get_userbyid(datdba)::text AS owner, pg_encoding_to_char(encoding)::text AS encoding,"
        " datcollate::text AS collation, datctype::text AS ctype"
        " FROM pg_database WHERE datname = current_database()"));
    if (!row) return core::fail(row);
    out.owner = row->text(0, "owner");
    out.encoding = row->text(0, "encoding");
    out.collation = row->text(0, "collation");
    out.characterType = row->text(0, "ctype");
    const auto settings = live.query(QStringLiteral(
        "SELECT coalesce(pg_get_userbyid(nullif(s.setrole, 0))::text, '') AS role,"
        " split_part(c.setting, '=', 1) AS name, substr(c.setting, strpos(c.setting, '=') + 1) AS value"
        " FROM pg_db_role_setting s, unnest(s.setconfig) c(setting)"
        " WHERE s.setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))"
        " ORDER BY s.setdatabase, 1, 2"));
    if (!settings) return core::fail(settings);
    for (qsizetype i = 0; i < settings->rowCount(); ++i)
        out.settings.append(
            {settings->text(i, "role"), settings->text(i, "name"), settings->text(i, "value")});
    return {};
}

bool sameRows(const QList<HistoryRows>& left, const QList<HistoryRows>& right) {
    return std::ranges::equal(left, right, [](const HistoryRows& a, const HistoryRows& b) {
        return a.name == b.name && a.rows == b.rows;
    });
}

}  // namespace

QString LiveDatabase::migrationRole() const {
    for (const HistoryRows& table : historyTables)
        if (const schema::Relation* relation = snapshot.relation(table.name)) return relation->owner;
    return owner;
}

core::Result<void> readHistory(Connection& connection, LiveDatabase& out) {
    auto histories = readHistories(connection);
    if (!histories) return core::fail(histories);
    auto tables = readTables(connection, *histories);
    if (!tables) return core::fail(tables);
    out.histories = *std::move(histories);
    out.historyTables = *std::move(tables);
    return {};
}

core::Result<LiveDatabase> readLiveDatabase(
    Connection& live, const std::function<void(const schema::ReadProgress&)>& progress) {
    LiveDatabase out;
    out.server = live.serverInfo();
    if (const auto read = readHistory(live, out); !read) {
        if (read.error().code() != QLatin1String("42501")) return core::fail(read);
        out.historyUnread = read.error().message();
    }
    if (auto read = readDatabase(live, out); !read) return core::fail(read);
    schema::ReadOptions options;
    options.progress = progress;
    auto snapshot = schema::readSnapshot(live, options);
    if (!snapshot) return core::fail(snapshot);
    out.snapshot = *std::move(snapshot);
    auto standIns = readStandIns(live);
    if (!standIns) return core::fail(standIns);
    out.standIns = *std::move(standIns);
    if (!out.historyUnread.isEmpty()) return out;
    const auto after = readTables(live, out.histories);
    if (!after) return core::fail(after);
    if (!sameRows(out.historyTables, *after))
        return std::unexpected(core::Error(core::ErrorKind::Conflict,
                                           Text::tr("A migration ran on the database while its schema was "
                                                    "being read. Try again when it has finished."))
                                   .withCode(QStringLiteral("schema-moved")));
    return out;
}

}  // namespace migrations
