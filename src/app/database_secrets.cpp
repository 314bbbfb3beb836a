#include "app/database_secrets.h"

#include <optional>

namespace app {
namespace {

QString passphraseKey(const postgres::Profile& profile) {
    return QStringLiteral("postgres/key/") + profile.parameter("sslkey");
}

}  // namespace

QString databasePasswordKey(const postgres::Profile& profile) {
    QString host = profile.parameter("host");
    if (host.isEmpty()) host = profile.parameter("hostaddr");
    QString key = QStringLiteral("postgres/%1@%2:%3/%4")
                      .arg(profile.user(), host, profile.parameter("port"), profile.database());
    if (!profile.tunnel().isEmpty()) key += QStringLiteral(" through ") + profile.tunnel();
    return key;
}

QCoro::Task<postgres::Profile> withKeptSecrets(core::SecretStore& secrets, postgres::Profile profile) {
    if (!profile.password()) {
        const auto kept = co_await secrets.read(databasePasswordKey(profile));
        if (kept && *kept) profile = profile.withPassword(**kept);
    }
    if (!profile.parameter("sslkey").isEmpty() && profile.keyPassphrase().isEmpty()) {
        const auto kept = co_await secrets.read(passphraseKey(profile));
        if (kept && *kept) profile = profile.withKeyPassphrase(**kept);
    }
    co_return profile;
}

QCoro::Task<core::Result<void>> keepSecrets(core::SecretStore& secrets, postgres::Profile profile) {
    if (const auto password = profile.password()) {
        const auto kept = co_await secrets.write(databasePasswordKey(profile), *password);
        if (!kept) co_return kept;
    }
    if (!profile.keyPassphrase().isEmpty())
        co_return co_await secrets.write(passphraseKey(profile), profile.keyPassphrase());
    co_return core::Result<void>();
}

}  // namespace app
