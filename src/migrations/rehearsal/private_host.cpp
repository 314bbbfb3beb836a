#include "migrations/rehearsal/copy_host.h"
#include "migrations/text.h"
#include "postgres/temporary_server.h"

#include <QFile>

namespace migrations {
namespace {

using postgres::Access;
using postgres::Connection;

const QString superuserName = QStringLiteral("postgres");
/// PostgreSQL's BLCKSZ; other sizes need another build.
constexpr qint64 pageSize = 8192;

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
    core::Result<void> start(const LiveDatabase& live, const CopyOptions& options) {
        if (auto started = startServer(live, options); !started) return started;
        auto admin = Connection::open(m_temporary->server().profile(), Access::ReadWrite);
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
        m_maker = m_temporary->server().profile(m_database);
        m_runner = m_temporary->server().profile(m_database, m_role);
        return {};
    }

    core::Result<bool> startOver(const LiveDatabase& live) override {
        if (isBuiltIn()) return false;
        const auto admin = Connection::open(m_temporary->server().profile(), Access::ReadWrite);
        if (!admin) return core::fail(admin);
        const auto roles = rolesOf(**admin);
        if (!roles) return core::fail(roles);
        if (*roles != m_roles) return false;
        if (auto dropped = dropDatabase(**admin); !dropped) return core::fail(dropped);
        if (auto made = makeDatabase(**admin, live, live.owner); !made) return core::fail(made);
        return true;
    }

    core::Result<std::optional<int>> takeRowCounts(const LiveDatabase& live) override {
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
            QFile file(m_temporary->server().folder() + QStringLiteral("/data/") + rows->text(row, "path"));
            if (file.size() > 0 || !file.resize(pageSize)) continue;
            known.append(
                QStringLiteral("(%1::oid, %2)").arg(rows->integer(row, "oid")).arg(*relation->size.rows));
        }
        const std::optional count(static_cast<int>(known.size()));
        if (known.isEmpty()) return count;
        const auto written = (*maker)->query(
            QStringLiteral(
                "UPDATE pg_class c SET relpages = 1, reltuples = known.rows FROM (VALUES %1) known(oid, rows)"
                " WHERE c.oid = known.oid")
                .arg(known.join(QStringLiteral(", "))));
        if (!written) return core::fail(written);
        return count;
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
        auto started = postgres::TemporaryServer::start({.majorVersion = live.server.majorVersion(),
                                                         .purpose = QStringLiteral("colophon-rehearsal"),
                                                         .cacheFolder = options.cacheFolder,
                                                         .stop = options.stop});
        if (!started) return core::fail(started);
        m_temporary = *std::move(started);
        m_majorVersion = m_temporary->majorVersion();
        m_version = m_temporary->server().version();
        if (m_majorVersion != live.server.majorVersion())
            m_differences.append(
                Text::tr("The database runs PostgreSQL %1, which is not installed here; the rehearsal ran "
                         "on PostgreSQL %2.")
                    .arg(live.server.majorVersion())
                    .arg(m_majorVersion));
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

    std::unique_ptr<postgres::TemporaryServer> m_temporary;
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
