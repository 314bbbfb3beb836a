#include "migrations/rehearsal/copy_host.h"

#include "migrations/text.h"

namespace migrations {

using postgres::Connection;

core::Result<void> CopyHost::makeDatabase(Connection& admin, const LiveDatabase& live, const QString& owner) {
    const QString base = QStringLiteral("CREATE DATABASE %1 OWNER %2 TEMPLATE template0 ENCODING %3")
                             .arg(Connection::quotedName(m_database), Connection::quotedName(owner),
                                  Connection::quotedLiteral(live.encoding));
    const auto withLocale = admin.query(base + QStringLiteral(" LC_COLLATE %1 LC_CTYPE %2")
                                                   .arg(Connection::quotedLiteral(live.collation),
                                                        Connection::quotedLiteral(live.characterType)));
    if (withLocale) return {};
    if (withLocale.error().isCancelled() || !admin.isAlive()) return core::fail(withLocale);
    if (const auto plain = admin.query(base + QStringLiteral(" LC_COLLATE 'C' LC_CTYPE 'C'")); !plain)
        return core::fail(plain);
    m_differences.append(
        Text::tr("The locale %1 of the database is not installed here; the rehearsal ran with C.")
            .arg(live.collation));
    return {};
}

core::Result<void> CopyHost::dropDatabase(Connection& admin) const {
    const auto dropped = admin.query(
        QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(Connection::quotedName(m_database)));
    if (!dropped) return core::fail(dropped);
    return {};
}

}  // namespace migrations
