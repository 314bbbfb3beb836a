#include "migrations/rehearsal/copy_host.h"
#include "migrations/text.h"

#include <QSet>
#include <QUuid>

namespace migrations {
namespace {

using postgres::Access;
using postgres::Connection;

class ScratchHost : public CopyHost {
public:
    ~ScratchHost() override {
        if (m_database.isEmpty()) return;
        // Without the stop token: the database has to go also when the rehearsal is cancelled.
        const auto admin = Connection::open(m_admin, Access::ReadWrite);
        if (admin) (void)dropDatabase(**admin);
    }

    core::Result<void> open(const LiveDatabase& live, const postgres::Profile& scratch,
                            std::stop_token stop) {
        m_admin = scratch;
        auto opened = Connection::open(scratch, Access::ReadWrite);
        if (!opened) return core::fail(opened);
        Connection& admin = **opened;
        admin.setStopToken(std::move(stop));
        const postgres::ServerInfo& info = admin.serverInfo();
        if (auto told = tellApart(live, info, scratch); !told) return told;
        if (auto rights = readRights(admin, scratch); !rights) return rights;
        m_version = info.version.section(QLatin1Char(' '), 0, 0);
        m_majorVersion = info.majorVersion();
        if (m_majorVersion != live.server.majorVersion())
            m_differences.append(
                Text::tr(
                    "The database runs PostgreSQL %1; the rehearsal ran on the given server, PostgreSQL %2.")
                    .arg(live.server.majorVersion())
                    .arg(m_majorVersion));
        m_role = info.user;
        if (m_role != live.migrationRole())
            m_differences.append(
                Text::tr("The migrations ran as %1, not as %2.").arg(m_role, live.migrationRole()));
        if (auto roles = compareRoles(admin, live); !roles) return roles;
        const QString name =
            QStringLiteral("colophon_rehearsal_") + QUuid::createUuid().toString(QUuid::Id128).left(12);
        m_database = name;
        if (auto made = makeDatabase(admin, live, m_role); !made) return made;
        m_maker = m_runner = scratch.withDatabase(m_database);
        return {};
    }

    core::Result<bool> startOver(const LiveDatabase& live) override {
        const auto admin = Connection::open(m_admin, Access::ReadWrite);
        if (!admin) return core::fail(admin);
        if (auto dropped = dropDatabase(**admin); !dropped) return core::fail(dropped);
        if (auto made = makeDatabase(**admin, live, m_role); !made) return core::fail(made);
        return true;
    }

    bool takesSettingsOf(const QString& role) const override { return role.isEmpty(); }

private:
    static core::Result<void> tellApart(const LiveDatabase& live, const postgres::ServerInfo& info,
                                        const postgres::Profile& scratch) {
        const QString& own = info.systemIdentifier;
        if (own.isEmpty() || live.server.systemIdentifier.isEmpty())
            return core::fail(core::ErrorKind::Invalid,
                              Text::tr("It is not known whether %1 is the server of the database itself, so "
                                       "the rehearsal does not use it.")
                                  .arg(scratch.title()));
        if (own == live.server.systemIdentifier)
            return core::fail(core::ErrorKind::Invalid,
                              Text::tr("%1 is the server of the database itself. Give a different server for "
                                       "the rehearsal, or none.")
                                  .arg(scratch.title()));
        return {};
    }

    core::Result<void> readRights(Connection& admin, const postgres::Profile& scratch) {
        const auto row = admin.query(QStringLiteral(
            "SELECT rolsuper, rolcreatedb FROM pg_catalog.pg_roles WHERE rolname = current_user"));
        if (!row) return core::fail(row);
        m_isSuperuser = row->boolean(0, "rolsuper");
        if (m_isSuperuser || row->boolean(0, "rolcreatedb")) return {};
        return core::fail(core::ErrorKind::NotAllowed,
                          Text::tr("%1 cannot create a database on %2, which the rehearsal needs. Grant the "
                                   "right with: ALTER ROLE %1 CREATEDB.")
                              .arg(admin.serverInfo().user, scratch.title()));
    }

    /// Owners and privileges can be made where every role of the live schema is there already.
    core::Result<void> compareRoles(Connection& admin, const LiveDatabase& live) {
        const auto rows =
            admin.query(QStringLiteral("SELECT rolname::text AS name FROM pg_catalog.pg_roles"));
        if (!rows) return core::fail(rows);
        QSet<QString> there;
        for (qsizetype row = 0; row < rows->rowCount(); ++row)
            there.insert(rows->text(row, "name"));
        QStringList missing;
        for (const schema::Role& role : live.snapshot->roles)
            if (!role.isPredefined() && !there.contains(role.name)) missing.append(role.name);
        m_ddlOptions.roles = schema::DdlOptions::Roles::Expect;
        if (m_isSuperuser && missing.isEmpty()) return {};
        m_ddlOptions.access = schema::DdlOptions::Access::Omit;
        m_differences.append(
            missing.isEmpty()
                ? Text::tr("There %1 owns all objects, and privileges are not copied.").arg(m_role)
                : Text::tr("There %1 owns all objects, and privileges are not copied. Missing roles: %2.")
                      .arg(m_role, missing.join(QStringLiteral(", "))));
        return {};
    }

    postgres::Profile m_admin;
    bool m_isSuperuser = false;
};

}  // namespace

core::Result<std::unique_ptr<CopyHost>> openScratchHost(const LiveDatabase& live,
                                                        const postgres::Profile& scratch,
                                                        std::stop_token stop) {
    auto host = std::make_unique<ScratchHost>();
    if (auto opened = host->open(live, scratch, std::move(stop)); !opened) return core::fail(opened);
    return host;
}

}  // namespace migrations
