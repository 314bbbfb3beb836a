#include "sandbox/blog_database.h"

#include "migrations/apply.h"
#include "postgres/connection.h"
#include "sandbox/sample_loader.h"

namespace sandbox::blog_database {
namespace {

using postgres::Access;
using postgres::Connection;

constexpr char unfinished[] = "blog_unfinished";

core::Result<std::unique_ptr<Connection>> connectAsOwner(const Connection& admin) {
    return Connection::open(admin.profile()
                                .withDatabase(QLatin1String(unfinished))
                                .withParameter(QStringLiteral("user"), QLatin1String(user)),
                            Access::ReadWrite);
}

core::Result<void> runEach(Connection& admin, std::initializer_list<QString> statements) {
    for (const QString& statement : statements) {
        if (auto done = admin.query(statement); !done) return core::fail(done);
    }
    return {};
}

}  // namespace

core::Result<bool> exists(Connection& admin) {
    const auto found =
        admin.query(QStringLiteral("SELECT 1 FROM pg_database WHERE datname = ?"), {QLatin1String(name)});
    if (!found) return core::fail(found);
    return !found->isEmpty();
}

core::Result<void> createSchema(Connection& admin, const QString& directory, int count) {
    const QString owner = QLatin1String(user), database = QLatin1String(unfinished);
    const auto roles = admin.query(QStringLiteral("SELECT 1 FROM pg_roles WHERE rolname = ?"), {owner});
    if (!roles) return core::fail(roles);
    if (roles->isEmpty()) {
        if (auto made = runEach(admin, {QStringLiteral("CREATE ROLE %1 LOGIN").arg(owner)}); !made)
            return made;
    }
    auto made = runEach(
        admin, {QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(database),
                QStringLiteral("CREATE DATABASE %1 OWNER %2 TEMPLATE template0").arg(database, owner)});
    if (!made) return made;
    auto connection = connectAsOwner(admin);
    if (!connection) return core::fail(connection);
    const auto files = migrations::readDirectory(directory);
    if (!files) return core::fail(files);
    migrations::ApplyOptions options;
    options.limit = count;
    const auto report = migrations::apply(*files, **connection, options);
    if (!report) return core::fail(report);
    if (const auto& failure = report->failure)
        return core::fail(core::ErrorKind::Database, failure->message,
                          failure->file + u'\n' + failure->detail);
    return {};
}

core::Result<void> loadContent(Connection& admin, const SampleRows& sample, const QString& mediaFolder) {
    {
        auto connection = connectAsOwner(admin);
        if (!connection) return core::fail(connection);
        if (auto loaded = SampleLoader(**connection, mediaFolder).load(sample); !loaded) return loaded;
        // So that estimates are right from the first look; autovacuum would come a minute later.
        if (auto analysed = (*connection)->query(QStringLiteral("ANALYZE")); !analysed)
            return core::fail(analysed);
    }
    return runEach(admin, {QStringLiteral("ALTER DATABASE %1 RENAME TO %2")
                               .arg(QLatin1String(unfinished), QLatin1String(name))});
}

}  // namespace sandbox::blog_database
