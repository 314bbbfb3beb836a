#include "support/blog.h"

#include "support/must.h"

#include <qcoro/qcorotask.h>

namespace support {

sandbox::Sandbox::Options Blog::options(const QString& folder) {
    return {
        .folder = folder,
        .serverProgram = QStringLiteral(COLOPHON_TEST_BIN_DIR "/colophond"),
        .cacheFolder = QStringLiteral(COLOPHON_TEMPLATE_DIR),
        .durability = sandbox::Sandbox::Durability::Fast,
        .environment = {{QStringLiteral("RATE_LIMIT_AUTH"), QStringLiteral("0")},
                        {QStringLiteral("RATE_LIMIT_WRITE"), QStringLiteral("0")}},
    };
}

Blog::Blog()
    : m_sandbox(std::make_unique<sandbox::Sandbox>(options(m_folder.filePath(QStringLiteral("blog"))))) {
    m_addresses = must(QCoro::waitFor(m_sandbox->up()));
}

Blog::~Blog() = default;

postgres::Profile Blog::profile() const {
    return must(postgres::Profile::fromConnectionString(m_addresses.databaseUrl));
}

sandbox::Login Blog::login(const QString& role) const {
    for (const sandbox::Login& login : m_addresses.logins) {
        if (login.role == role) return login;
    }
    qFatal("nobody in the sample is %s", qUtf8Printable(role));
}

std::unique_ptr<postgres::Connection> Blog::connect() const {
    return must(postgres::Connection::open(profile(), postgres::Access::ReadWrite));
}

}  // namespace support
