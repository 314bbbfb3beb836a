#include "support/database.h"

#include "support/must.h"

#include <QFile>
#include <QUuid>

#include <sys/stat.h>

namespace support {
Folder::Folder() : m_folder(QStringLiteral("/tmp/colophon-test-XXXXXX")) {
    if (!m_folder.isValid()) qFatal("no folder in /tmp: %s", qUtf8Printable(m_folder.errorString()));
    ::chmod(QFile::encodeName(m_folder.path()).constData(), 0711);
}

void Folder::write(const QString& name, const QByteArray& content) const {
    QFile file(filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written: %s", qUtf8Printable(name), qUtf8Printable(file.errorString()));
}

Server::Server() = default;
Server::~Server() = default;

int Server::majorVersion() {
    return qEnvironmentVariableIntValue("COLOPHON_TEST_POSTGRES");
}

postgres::PrivateServer& Server::get() {
    if (!m_server) {
        m_server = must(postgres::PrivateServer::start({
            .folder = m_folder.filePath(QStringLiteral("postgres")),
            .port = {},
            .durability = postgres::PrivateServer::Durability::Fast,
            .cacheFolder = QStringLiteral(COLOPHON_TEMPLATE_DIR),
            .majorVersion = majorVersion(),
            .stop = {},
        }));
    }
    return *m_server;
}

static QString freshDatabaseName() {
    return QStringLiteral("test_") + QUuid::createUuid().toString(QUuid::Id128).left(12);
}

Database::Database(Database& original) : m_server(original.m_server), m_name(freshDatabaseName()) {
    original.m_connection.reset();
    auto admin = must(postgres::Connection::open(m_server.profile(), postgres::Access::ReadWrite));
    must(admin->query(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(m_name, original.m_name)));
}

Database::Database(Server& server) : m_server(server.get()), m_name(freshDatabaseName()) {
    auto admin = must(postgres::Connection::open(m_server.profile(), postgres::Access::ReadWrite));
    // From template0, so that no session of another test can be in the way.
    must(admin->query(QStringLiteral("CREATE DATABASE ") + m_name + QStringLiteral(" TEMPLATE template0")));
}

Database::~Database() {
    m_connection.reset();
    auto admin = postgres::Connection::open(m_server.profile(), postgres::Access::ReadWrite);
    if (admin) {
        (void)(*admin)->query(QStringLiteral("DROP DATABASE IF EXISTS ") + m_name +
                              QStringLiteral(" WITH (FORCE)"));
    }
}

postgres::Connection& Database::connection() {
    if (!m_connection) m_connection = connect();
    return *m_connection;
}

std::unique_ptr<postgres::Connection> Database::connect(postgres::Access access) const {
    return must(postgres::Connection::open(profile(), access));
}

postgres::Profile Database::profile() const {
    return m_server.profile(m_name);
}

QString Database::url() const {
    return m_server.url(m_name);
}

void Database::run(const QByteArray& sql) {
    must(connection().runScript(sql));
}

QString Database::text(const QString& sql) {
    const postgres::Table table = must(connection().query(sql));
    if (table.isEmpty()) return {};
    return table.text(0, 0);
}

}  // namespace support
