#include "app/saved_databases.h"

#include "app/sign_in_controller.h"

#include <QUrl>

namespace app {

QString databasePasswordKey(const postgres::Profile& profile) {
    return QStringLiteral("postgres/%1@%2").arg(profile.user(), profile.title());
}

pages::SavedDatabases savedDatabases(const ProfileStore& profiles, core::SecretStore& secrets,
                                     QObject* context) {
    pages::SavedDatabases out;
    out.all = [&profiles] {
        QList<pages::SavedDatabase> all;
        for (const ConsoleProfile& each : profiles.profiles()) {
            const auto way = postgres::Profile::fromConnectionString(each.database);
            if (each.database.isEmpty() || !way) continue;
            all.append({.key = each.api,
                        .title = QStringLiteral("%1 · %2").arg(QUrl(each.api).host(), way->title())});
        }
        return all;
    };
    out.profileOf = [&profiles, &secrets, context](const pages::SavedDatabase& database,
                                                   const pages::SavedDatabases::Answer& answer) {
        const auto blog = profiles.find(database.key);
        if (!blog)
            return answer(
                core::fail(core::ErrorKind::NotFound,
                           app::SignInController::tr("%1 is not among the saved databases any more.")
                               .arg(database.title)));
        const auto way = postgres::Profile::fromConnectionString(blog->database);
        if (!way) return answer(core::fail(way));
        if (way->password()) return answer(*way);
        QCoro::connect(secrets.read(databasePasswordKey(*way)), context,
                       [way = *way, answer](const core::Result<std::optional<QString>>& kept) {
                           answer(kept && *kept ? way.withPassword(**kept) : way);
                       });
    };
    return out;
}

}  // namespace app
