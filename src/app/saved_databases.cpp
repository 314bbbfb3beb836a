#include "app/saved_databases.h"

#include "app/database_secrets.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace app {
namespace {

/// A saved database, and what the schema page knows it by.
struct KnownDatabase {
    pages::SavedDatabase shown;
    SavedConnection connection;
};

QList<KnownDatabase> knownDatabases(QList<ConsoleProfile> blogs, const ConsoleProfile& own) {
    blogs.removeIf([&own](const ConsoleProfile& each) { return each.api == own.api; });
    blogs.prepend(own);
    QList<KnownDatabase> out;
    for (const ConsoleProfile& blog : std::as_const(blogs)) {
        const bool isOwn = blog.api == own.api;
        const QString host = isOwn ? QString() : QUrl(blog.api).host() + QStringLiteral(" · ");
        const QList<SavedConnection> connections = connectionsOf(blog);
        for (const SavedConnection& each : connections)
            out.append({.shown = {.key = blog.api + QLatin1Char('\n') + each.name, .title = host + each.name},
                        .connection = each});
    }
    return out;
}

}  // namespace

core::Result<postgres::Profile> profileOf(const SavedConnection& connection) {
    const auto profile = postgres::Profile::fromConnectionString(connection.database);
    if (!profile) return profile;
    return profile->withTunnel(connection.tunnel).withExpectedServer(connection.systemIdentifier);
}

bool isInUse(const ConsoleProfile& profile, const SavedConnection& connection) {
    return connection.database == profile.database && connection.tunnel == profile.tunnel;
}

QList<SavedConnection> connectionsOf(const ConsoleProfile& profile) {
    QList<SavedConnection> out = profile.connections;
    if (profile.database.isEmpty() ||
        std::ranges::any_of(out, [&](const SavedConnection& each) { return isInUse(profile, each); }))
        return out;
    SavedConnection inUse{
        .database = profile.database, .tunnel = profile.tunnel, .systemIdentifier = profile.systemIdentifier};
    const auto address = profileOf(inUse);
    inUse.name = address ? address->title() : profile.database;
    out.prepend(inUse);
    return out;
}

pages::SavedDatabases savedDatabases(const ProfileStore& profiles, std::function<ConsoleProfile()> current,
                                     core::SecretStore& secrets, QObject* context) {
    const auto all = [&profiles, current = std::move(current)] {
        return knownDatabases(profiles.profiles(), current());
    };
    pages::SavedDatabases out;
    out.all = [all] {
        QList<pages::SavedDatabase> shown;
        for (const KnownDatabase& each : all())
            shown.append(each.shown);
        return shown;
    };
    out.profileOf = [all, &secrets, context](const pages::SavedDatabase& database,
                                             const pages::SavedDatabases::Answer& answer) {
        for (const KnownDatabase& each : all()) {
            if (each.shown.key != database.key) continue;
            const auto address = profileOf(each.connection);
            if (!address) return answer(core::fail(address));
            return QCoro::connect(withKeptSecrets(secrets, *address), context,
                                  [answer](const postgres::Profile& profile) { answer(profile); });
        }
        answer(core::fail(core::ErrorKind::NotFound,
                          QCoreApplication::translate("app::SavedConnection",
                                                      "%1 is not among the saved databases any more.")
                              .arg(database.title)));
    };
    return out;
}

}  // namespace app
