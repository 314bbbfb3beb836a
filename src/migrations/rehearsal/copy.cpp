#include "migrations/rehearsal/copy.h"

#include "migrations/sql_parser.h"
#include "migrations/text.h"
#include "postgres/server_programs.h"
#include "schema/ddl.h"

#include <algorithm>

namespace migrations {
namespace {

using postgres::Access;
using postgres::Connection;

QString quoted(const QString& name) {
    return Connection::quotedName(name);
}

/// The installed major version nearest to `wanted`: the same, else the next newer, else the newest.
core::Result<int> nearestVersion(int wanted) {
    const QList<postgres::ServerPrograms> installed = postgres::findServerPrograms();
    if (installed.isEmpty()) return core::fail(postgres::chooseServerPrograms(installed));
    int best = installed.first().majorVersion;
    for (const postgres::ServerPrograms& programs : installed)
        if (programs.majorVersion >= wanted) best = programs.majorVersion;
    return best;
}

QString roleStatement(const schema::Role& role) {
    return QStringLiteral("CREATE ROLE %1 LOGIN%2%3%4%5%6")
        .arg(quoted(role.name), role.superuser ? QStringLiteral(" SUPERUSER") : QString(),
             role.createsRoles ? QStringLiteral(" CREATEROLE") : QString(),
             role.createsDatabases ? QStringLiteral(" CREATEDB") : QString(),
             role.inherits ? QString() : QStringLiteral(" NOINHERIT"),
             role.bypassesRowSecurity ? QStringLiteral(" BYPASSRLS") : QString());
}

/// The schema without the extensions that cannot be made here. A type of theirs becomes a domain over text,
/// so that the tables that use it can stand.
schema::Snapshot withoutExtensions(const schema::Snapshot& snapshot, const QStringList& missing) {
    schema::Content content = snapshot.content();
    const auto isMissing = [&](const auto& thing) { return missing.contains(thing.extension); };
    content.extensions.removeIf([&](const schema::Extension& each) { return missing.contains(each.name); });
    content.relations.removeIf(isMissing);
    content.sequences.removeIf(isMissing);
    content.routines.removeIf(isMissing);
    for (schema::Type& type : content.types) {
        if (!isMissing(type)) continue;
        type.extension.clear();
        if (type.kind != schema::TypeKind::Base) continue;
        type.kind = schema::TypeKind::Domain;
        type.baseType = QStringLiteral("text");
    }
    return schema::Snapshot(std::move(content));
}

}  // namespace

RehearsalCopy::~RehearsalCopy() {
    if (m_server) m_server->stop();
}

core::Result<std::unique_ptr<RehearsalCopy>> RehearsalCopy::make(const LiveDatabase& live,
                                                                 const CopyOptions& options) {
    std::unique_ptr<RehearsalCopy> copy(new RehearsalCopy);
    if (auto started = copy->start(live, options); !started) return core::fail(started);
    auto admin = Connection::open(copy->m_server->profile(), Access::ReadWrite);
    if (!admin) return core::fail(admin);
    (*admin)->setStopToken(options.stop);
    if (auto made = copy->makeRoles(**admin, live); !made) return core::fail(made);
    if (auto made = copy->makeDatabase(**admin, live); !made) return core::fail(made);
    if (auto filled = copy->fill(live); !filled) return core::fail(filled);
    return copy;
}

core::Result<void> RehearsalCopy::start(const LiveDatabase& live, const CopyOptions& options) {
    const auto version = nearestVersion(live.server.majorVersion());
    if (!version) return core::fail(version);
    m_majorVersion = *version;
    if (m_majorVersion != live.server.majorVersion())
        m_standIns.append(
            Text::tr("The database runs PostgreSQL %1, which is not installed here; the rehearsal ran "
                     "on PostgreSQL %2.")
                .arg(live.server.majorVersion())
                .arg(m_majorVersion));
    if (!m_folder.isValid())
        return core::fail(core::ErrorKind::Internal,
                          Text::tr("There is not enough space for a rehearsal in %1: %2.")
                              .arg(QDir::tempPath(), m_folder.errorString()));
    // As root the server runs as another user, who has to get past this folder; inside it is closed.
    QFile::setPermissions(m_folder.path(),
                          QFile::permissions(m_folder.path()) | QFile::ExeGroup | QFile::ExeOther);
    auto server = postgres::PrivateServer::start({.folder = m_folder.filePath(QStringLiteral("postgres")),
                                                  .port = {},
                                                  .durability = postgres::PrivateServer::Durability::Fast,
                                                  .cacheFolder = options.cacheFolder,
                                                  .majorVersion = m_majorVersion,
                                                  .stop = options.stop});
    if (!server) return core::fail(server);
    m_server = *std::move(server);
    m_database = live.server.database;
    m_role = live.migrationRole();
    return {};
}

core::Result<void> RehearsalCopy::makeRoles(Connection& admin, const LiveDatabase& live) {
    const QString own = QStringLiteral("postgres");
    for (const schema::Role& role : live.snapshot->roles) {
        if (role.isPredefined() || role.name == own) continue;
        if (auto made = admin.query(roleStatement(role)); !made) return core::fail(made);
    }
    for (const schema::Role& role : live.snapshot->roles) {
        if (role.isPredefined()) continue;
        for (const QString& group : role.memberOf) {
            if (role.name == own) continue;
            if (auto made =
                    admin.query(QStringLiteral("GRANT %1 TO %2").arg(quoted(group), quoted(role.name)));
                !made)
                m_standIns.append(made.error().message());
        }
    }
    return {};
}

core::Result<void> RehearsalCopy::makeDatabase(Connection& admin, const LiveDatabase& live) {
    if (m_database == QLatin1String("postgres") || m_database == QLatin1String("template1")) {
        // The migrations see this name, so it has to be theirs.
        return {};
    }
    const QString base =
        QStringLiteral("CREATE DATABASE %1 OWNER %2 TEMPLATE template0 ENCODING %3")
            .arg(quoted(m_database), quoted(live.owner), Connection::quotedLiteral(live.encoding));
    const QString locale =
        QStringLiteral(" LC_COLLATE %1 LC_CTYPE %2")
            .arg(Connection::quotedLiteral(live.collation), Connection::quotedLiteral(live.characterType));
    if (admin.query(base + locale)) return {};
    const auto plain = admin.query(base + QStringLiteral(" LC_COLLATE 'C' LC_CTYPE 'C'"));
    if (!plain) return core::fail(plain);
    m_standIns.append(
        Text::tr("The locale %1 of the database is not installed here; the rehearsal ran with C.")
            .arg(live.collation));
    return {};
}

core::Result<void> RehearsalCopy::fill(const LiveDatabase& live) {
    auto opened = Connection::open(asSuperuser(), Access::ReadWrite);
    if (!opened) return core::fail(opened);
    Connection& connection = **opened;
    if (auto filled = fillSchema(connection, live); !filled) return filled;
    for (const HistoryRows& table : live.historyTables) {
        const QString name = quoted(table.name.schema) + QLatin1Char('.') + quoted(table.name.name);
        for (const QString& row : table.rows) {
            const auto written = connection.query(
                QStringLiteral(
                    "INSERT INTO %1 OVERRIDING SYSTEM VALUE SELECT * FROM json_populate_record(NULL::%1, %2)")
                    .arg(name, Connection::quotedLiteral(row)));
            if (!written) return core::fail(written);
        }
    }
    applySettings(connection, live);
    return {};
}

core::Result<void> RehearsalCopy::fillSchema(Connection& connection, const LiveDatabase& live) {
    const auto available =
        connection.query(QStringLiteral("SELECT name::text AS name FROM pg_available_extensions"));
    if (!available) return core::fail(available);
    QStringList names, missing;
    for (qsizetype i = 0; i < available->rowCount(); ++i)
        names.append(available->text(i, "name"));
    for (const schema::Extension& extension : live.snapshot->extensions)
        if (!names.contains(extension.name)) missing.append(extension.name);
    schema::Snapshot snapshot = live.snapshot;
    if (!missing.isEmpty()) {
        m_isIncomplete = true;
        snapshot = withoutExtensions(snapshot, missing);
        m_standIns.append(
            Text::tr("Extensions that are not installed here: %1. Their types are replaced by text.")
                .arg(missing.join(QStringLiteral(", "))));
    }
    const QString ddl = schema::ddl(snapshot);
    if (missing.isEmpty()) {
        const auto made = connection.runScript(ddl.toUtf8());
        if (made) return {};
        if (made.error().isCancelled() || !connection.isAlive()) return core::fail(made);
    }
    runLeniently(connection, ddl);
    return connection.isAlive() ? core::Result<void>()
                                : core::fail(core::ErrorKind::Network,
                                             Text::tr("The rehearsal's server stopped unexpectedly."));
}

void RehearsalCopy::runLeniently(Connection& connection, const QString& ddl) {
    constexpr qsizetype mostNamed = 20;
    qsizetype failed = 0;
    for (const Statement& statement : splitAsPostgres(ddl.toUtf8())) {
        const auto made = connection.runScript(statement.text);
        if (made || !connection.isAlive()) continue;
        m_isIncomplete = true;
        if (++failed <= mostNamed)
            m_standIns.append(
                Text::tr("Missing in the rehearsal: %1 (%2)")
                    .arg(QString::fromUtf8(statement.text).simplified().left(120), made.error().message()));
    }
    if (failed > mostNamed)
        m_standIns.append(
            Text::tr("Missing in the rehearsal: %1 more statements of the schema.").arg(failed - mostNamed));
}

void RehearsalCopy::applySettings(Connection& connection, const LiveDatabase& live) {
    for (const DatabaseSetting& setting : live.settings) {
        const QString whose =
            setting.role.isEmpty()
                ? QStringLiteral("DATABASE %1").arg(quoted(m_database))
                : QStringLiteral("ROLE %1 IN DATABASE %2").arg(quoted(setting.role), quoted(m_database));
        // A list as search_path is kept as its items.
        const QString value = setting.name == QLatin1String("search_path")
                                  ? setting.value
                                  : Connection::quotedLiteral(setting.value);
        const auto done =
            connection.query(QStringLiteral("ALTER %1 SET %2 TO %3").arg(whose, quoted(setting.name), value));
        if (!done)
            m_standIns.append(Text::tr("The setting %1 could not be applied: %2")
                                  .arg(setting.name, done.error().message()));
    }
}

postgres::Profile RehearsalCopy::asMigrationRole() const {
    return m_server->profile(m_database, m_role);
}

postgres::Profile RehearsalCopy::asSuperuser() const {
    return m_server->profile(m_database);
}

}  // namespace migrations
