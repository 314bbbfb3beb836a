#include "migrations/rehearsal/copy_host.h"
#include "migrations/text.h"
#include "postgres/private_server.h"
#include "postgres/server_programs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace migrations {
namespace {

using postgres::Access;
using postgres::Connection;
using postgres::PrivateServer;

const QString superuserName = QStringLiteral("postgres");
/// PostgreSQL's BLCKSZ; other sizes need another build.
constexpr qint64 pageSize = 8192;

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
        .arg(Connection::quotedName(role.name), role.superuser ? QStringLiteral(" SUPERUSER") : QString(),
             role.createsRoles ? QStringLiteral(" CREATEROLE") : QString(),
             role.createsDatabases ? QStringLiteral(" CREATEDB") : QString(),
             role.inherits ? QString() : QStringLiteral(" NOINHERIT"),
             role.bypassesRowSecurity ? QStringLiteral(" BYPASSRLS") : QString());
}

class PrivateHost : public CopyHost {
public:
    ~PrivateHost() override {
        if (m_server) m_server->stop();
    }

    core::Result<void> start(const LiveDatabase& live, const CopyOptions& options) {
        if (auto started = startServer(live, options); !started) return started;
        auto admin = Connection::open(m_server->profile(), Access::ReadWrite);
        if (!admin) return core::fail(admin);
        (*admin)->setStopToken(options.stop);
        if (auto made = makeRoles(**admin, live); !made) return made;
        m_database = live.server.database;
        m_role = live.migrationRole();
        if (!isBuiltIn())
            if (auto made = makeDatabase(**admin, live, live.owner); !made) return made;
        auto roles = rolesOf(**admin);
        if (!roles) return core::fail(roles);
        m_roles = *std::move(roles);
        m_maker = m_server->profile(m_database);
        m_runner = m_server->profile(m_database, m_role);
        return {};
    }

    core::Result<bool> startOver(const LiveDatabase& live) override {
        if (isBuiltIn()) return false;
        const auto admin = Connection::open(m_server->profile(), Access::ReadWrite);
        if (!admin) return core::fail(admin);
        const auto roles = rolesOf(**admin);
        if (!roles) return core::fail(roles);
        if (*roles != m_roles) return false;
        if (auto dropped = dropDatabase(**admin); !dropped) return core::fail(dropped);
        if (auto made = makeDatabase(**admin, live, live.owner); !made) return core::fail(made);
        return true;
    }

    core::Result<bool> takeStatistics(const LiveDatabase& live) override {
        const auto maker = Connection::open(m_maker, Access::ReadWrite);
        if (!maker) return core::fail(maker);
        const auto rows = (*maker)->query(
            QStringLiteral("SELECT n.nspname::text AS schema, c.relname::text AS name, c.oid::int8 AS oid,"
                           " pg_relation_filepath(c.oid) AS path FROM pg_class c JOIN pg_namespace n ON "
                           "n.oid = c.relnamespace"
                           " WHERE c.oid >= 16384 AND c.relkind IN ('r', 'm')"));
        if (!rows) return core::fail(rows);
        QStringList known;
        for (qsizetype row = 0; row < rows->rowCount(); ++row) {
            const schema::Relation* relation =
                live.snapshot.relation({rows->text(row, "schema"), rows->text(row, "name")});
            if (!relation || relation->size.rows.value_or(0) <= 0) continue;
            // The planner multiplies rows a page by the pages that the file has. A page of zeros is an empty
            // one to PostgreSQL (PageIsNew), so one is enough, and reading the table stays as short as it
            // was.
            QFile file(m_server->folder() + QStringLiteral("/data/") + rows->text(row, "path"));
            if (file.size() > 0 || !file.resize(pageSize)) continue;
            known.append(
                QStringLiteral("(%1::oid, %2)").arg(rows->integer(row, "oid")).arg(*relation->size.rows));
        }
        if (known.isEmpty()) return true;
        const auto written = (*maker)->query(
            QStringLiteral(
                "UPDATE pg_class c SET relpages = 1, reltuples = known.rows FROM (VALUES %1) known(oid, rows)"
                " WHERE c.oid = known.oid")
                .arg(known.join(QStringLiteral(", "))));
        if (!written) return core::fail(written);
        return true;
    }

    bool takesSettingsOf(const QString& role) const override {
        Q_UNUSED(role)
        return true;
    }

private:
    /// These two are there already; the migrations see the name, so it is kept.
    bool isBuiltIn() const { return m_database == superuserName || m_database == QLatin1String("template1"); }

    /// Everything about the roles of the server, to compare.
    static core::Result<QString> rolesOf(Connection& admin) {
        const auto row = admin.query(QStringLiteral(
            "SELECT concat_ws(' ', (SELECT string_agg(r::text, ' ' ORDER BY r.oid) FROM pg_authid r),"
            " (SELECT string_agg(m::text, ' ' ORDER BY m.roleid, m.member) FROM pg_auth_members m)) AS "
            "roles"));
        if (!row) return core::fail(row);
        return row->text(0, "roles");
    }

    core::Result<void> startServer(const LiveDatabase& live, const CopyOptions& options) {
        const auto version = nearestVersion(live.server.majorVersion());
        if (!version) return core::fail(version);
        m_majorVersion = *version;
        if (m_majorVersion != live.server.majorVersion())
            m_differences.append(
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
        auto server = PrivateServer::start({.folder = m_folder.filePath(QStringLiteral("postgres")),
                                            .port = {},
                                            .durability = PrivateServer::Durability::Fast,
                                            .cacheFolder = options.cacheFolder,
                                            .majorVersion = m_majorVersion,
                                            .stop = options.stop});
        if (!server) return core::fail(server);
        m_server = *std::move(server);
        m_version = m_server->version();
        return {};
    }

    core::Result<void> makeRoles(Connection& admin, const LiveDatabase& live) {
        for (const schema::Role& role : live.snapshot->roles) {
            if (role.isPredefined() || role.name == superuserName) continue;
            if (auto made = admin.query(roleStatement(role)); !made) return core::fail(made);
        }
        for (const schema::Role& role : live.snapshot->roles) {
            if (role.isPredefined() || role.name == superuserName) continue;
            for (const QString& group : role.memberOf)
                if (const auto made = admin.query(
                        QStringLiteral("GRANT %1 TO %2")
                            .arg(Connection::quotedName(group), Connection::quotedName(role.name)));
                    !made)
                    m_differences.append(made.error().message());
        }
        return {};
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/colophon-rehearsal-XXXXXX")};
    std::unique_ptr<PrivateServer> m_server;
    QString m_roles;  ///< as they were before the run, see rolesOf()
};

}  // namespace

core::Result<std::unique_ptr<CopyHost>> startPrivateHost(const LiveDatabase& live,
                                                         const CopyOptions& options) {
    auto host = std::make_unique<PrivateHost>();
    if (auto started = host->start(live, options); !started) return core::fail(started);
    return host;
}

}  // namespace migrations
