#include "schema/loading/scratch_server.h"

#include "schema/ddl.h"
#include "schema/loading/psql_script.h"
#include "schema/reader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace schema {
namespace {

struct ScratchWords {
    Q_DECLARE_TR_FUNCTIONS(schema::ScratchServer)
};

/// The name in `role "x" does not exist`; empty for every other failure.
QString missingRole(const postgres::Diagnostic& diagnostic) {
    if (diagnostic.sqlState != QLatin1String("42704")) return {};
    static const QRegularExpression pattern(QStringLiteral("^role \"(.+)\" does not exist$"));
    return pattern.match(diagnostic.message).captured(1);
}

/// Where the server stumbled: its own place where it names one, else the beginning of the statement.
QString placeText(const PsqlScript& script, const postgres::Diagnostic& why) {
    int line = why.line, column = why.lineColumn;
    if (line == 0) {
        const qsizetype begin = script.statements.value(why.statement, 0);
        line = int(script.sql.left(begin).count('\n')) + 1;
        column = int(QString::fromUtf8(script.sql.mid(script.sql.lastIndexOf('\n', begin) + 1,
                                                      begin - script.sql.lastIndexOf('\n', begin) - 1))
                         .size()) +
                 1;
    }
    return ScratchWords::tr("line %1, column %2").arg(line).arg(column);
}

}  // namespace

core::Result<std::unique_ptr<ScratchServer>> ScratchServer::start(int majorVersion, std::stop_token stop,
                                                                  const QString& cacheFolder) {
    auto server = postgres::TemporaryServer::start({.majorVersion = majorVersion,
                                                    .purpose = QStringLiteral("colophon-scratch"),
                                                    .cacheFolder = cacheFolder,
                                                    .stop = stop});
    if (!server) return core::fail(server);
    std::unique_ptr<ScratchServer> out(new ScratchServer);
    out->m_server = *std::move(server);
    out->m_stop = std::move(stop);
    return out;
}

core::Result<std::unique_ptr<postgres::Connection>> ScratchServer::makeDatabase(const QStringList& kept) {
    auto admin = postgres::Connection::open(server().profile(), postgres::Access::ReadWrite);
    if (!admin) return admin;
    const bool isFree = m_database.name.isEmpty() || m_database.name == QLatin1String("postgres") ||
                        m_database.name.startsWith(QLatin1String("template"));
    const QString name = isFree ? QStringLiteral("scratch_%1").arg(++m_databases) : m_database.name;
    if (const auto dropped = dropLast(**admin, kept); !dropped) return core::fail(dropped);
    m_last = name;
    if (const auto made = prepare(**admin, name); !made) return core::fail(made);
    const QString role = m_database.role.isEmpty() ? QStringLiteral("postgres") : m_database.role;
    if (const auto done = runPrelude(m_database.prelude, server().profile(name, role), m_stop); !done)
        return core::fail(done);
    auto connection = postgres::Connection::open(server().profile(name, role), postgres::Access::ReadWrite);
    if (connection) (*connection)->setStopToken(m_stop);
    return connection;
}

core::Result<void> ScratchServer::dropLast(postgres::Connection& admin, const QStringList& kept) {
    using postgres::Connection;
    if (m_last.isEmpty()) return {};
    const auto dropped = admin.query(
        QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(Connection::quotedName(m_last)));
    if (!dropped) return core::fail(dropped);
    // A migration that makes a role would find it there already. Predefined ones have smaller oids.
    const auto roles = admin.query(
        QStringLiteral("SELECT rolname::text AS name FROM pg_catalog.pg_roles WHERE oid >= 16384"));
    if (!roles) return core::fail(roles);
    for (qsizetype row = 0; row < roles->rowCount(); ++row) {
        const QString role = roles->text(row, "name");
        if (kept.contains(role) || role == m_database.role) continue;
        const auto gone = admin.query(QStringLiteral("DROP ROLE %1").arg(Connection::quotedName(role)));
        // One that something of the whole server belongs to stays.
        if (!gone && !admin.isAlive()) return core::fail(gone);
    }
    return {};
}

core::Result<void> ScratchServer::prepare(postgres::Connection& admin, const QString& name) {
    using postgres::Connection;
    const QString quoted = Connection::quotedName(name);
    const auto dropped = admin.query(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(quoted));
    if (!dropped) return core::fail(dropped);
    const auto made =
        admin.query(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8'").arg(quoted));
    if (!made) return core::fail(made);
    if (!m_database.role.isEmpty() && m_database.role != QLatin1String("postgres")) {
        const QString role = Connection::quotedName(m_database.role);
        const auto known =
            admin.query(QStringLiteral("SELECT 1 FROM pg_roles WHERE rolname = ?"), {m_database.role});
        if (!known) return core::fail(known);
        const auto ready =
            admin.query(known->isEmpty() ? QStringLiteral("CREATE ROLE %1 LOGIN SUPERUSER").arg(role)
                                         : QStringLiteral("ALTER ROLE %1 LOGIN SUPERUSER").arg(role));
        if (!ready) return core::fail(ready);
    }
    for (const auto& [setting, value] : std::as_const(m_database.settings)) {
        // A list as search_path is kept as its items.
        const QString written =
            setting == QLatin1String("search_path") ? value : Connection::quotedLiteral(value);
        const auto set = admin.query(QStringLiteral("ALTER DATABASE %1 SET %2 TO %3")
                                         .arg(quoted, Connection::quotedName(setting), written));
        if (!set && !admin.isAlive()) return core::fail(set);
    }
    return {};
}

core::Result<void> ScratchServer::makeRole(const QString& name) {
    const auto admin = postgres::Connection::open(server().profile(), postgres::Access::ReadWrite);
    if (!admin) return core::fail(admin);
    const auto made =
        (*admin)->query(QStringLiteral("CREATE ROLE ") + postgres::Connection::quotedName(name));
    return made ? core::Result<void>() : core::fail(made);
}

core::Result<Snapshot> ScratchServer::snapshotOf(const Fill& fill) {
    QStringList missing;
    while (true) {
        const auto connection = makeDatabase(missing);
        if (!connection) return core::fail(connection);
        const std::stop_callback cancel(
            m_stop, [canceller = (*connection)->canceller()] { canceller.cancelInBackground(); });
        if (const auto filled = fill(**connection); !filled) {
            const QString role = missingRole((*connection)->lastDiagnostic());
            if (role.isEmpty() || missing.contains(role)) return core::fail(filled);
            if (const auto made = makeRole(role); !made) return core::fail(made);
            missing.append(role);
            continue;
        }
        ReadOptions options;
        options.sizes = ReadOptions::Sizes::Skip;
        // A connection of its own: the script may have left settings and a transaction behind.
        const auto reading = postgres::Connection::open((*connection)->profile(), postgres::Access::ReadOnly);
        if (!reading) return core::fail(reading);
        (*reading)->setStopToken(m_stop);
        return readSnapshot(**reading, options);
    }
}

core::Result<Snapshot> loadScript(ScratchServer& scratch, const QByteArray& text, const QString& fileName,
                                  QStringList& notes) {
    const auto script = readPsqlScript(text);
    if (!script)
        return core::fail(script.error().kind(),
                          QStringLiteral("%1: %2").arg(fileName, script.error().message()));
    notes = script->notes;
    return scratch.snapshotOf([&](postgres::Connection& connection) -> core::Result<void> {
        if (const auto done = connection.runScript(script->sql); !done) {
            const postgres::Diagnostic& why = connection.lastDiagnostic();
            if (why.sqlState.isEmpty() || done.error().isCancelled()) return core::fail(done);
            return core::fail(
                core::ErrorKind::Invalid,
                ScratchWords::tr("%1, %2: %3").arg(fileName, placeText(*script, why), why.message),
                why.details());
        }
        return {};
    });
}

core::Result<QStringList> missingExtensions(ScratchServer& scratch, const Snapshot& snapshot) {
    const auto connection =
        postgres::Connection::open(scratch.server().profile(), postgres::Access::ReadOnly);
    if (!connection) return core::fail(connection);
    const auto available = (*connection)->query(QStringLiteral("SELECT name FROM pg_available_extensions"));
    if (!available) return core::fail(available);
    QSet<QString> names;
    for (qsizetype row = 0; row < available->rowCount(); ++row)
        names.insert(available->text(row, 0));
    QStringList out;
    for (const Extension& extension : snapshot->extensions)
        if (!names.contains(extension.name)) out << extension.name;
    return out;
}

core::Result<Snapshot> reload(ScratchServer& scratch, const Snapshot& snapshot) {
    const QByteArray script = ddl(snapshot).toUtf8();
    return scratch.snapshotOf([&](postgres::Connection& connection) -> core::Result<void> {
        const auto done = connection.runScript(script);
        if (done) return {};
        const postgres::Diagnostic& why = connection.lastDiagnostic();
        if (why.sqlState.isEmpty() || done.error().isCancelled()) return core::fail(done);
        return core::fail(
            core::ErrorKind::Database,
            ScratchWords::tr("The DDL of this schema fails on a private server: %1").arg(why.message),
            why.details() + QLatin1Char('\n') +
                QString::fromUtf8(script).section(QLatin1Char('\n'), why.line - 1, why.line));
    });
}

}  // namespace schema
