#include "server/blog.h"

#include "server/password_hasher.h"

#include <QFile>

#include <sodium.h>

namespace {

QString filled(support::Database& database) {
    fillBlog(database);
    return database.url();
}

}  // namespace

void fillBlog(support::Database& database) {
    QFile schema(QStringLiteral(COLOPHON_SOURCE_DIR "/resources/blog/schema.sql"));
    if (!schema.open(QIODevice::ReadOnly)) qFatal("there is no schema.sql");
    database.run(schema.readAll());
    if (sodium_init() < 0) qFatal("libsodium does not start");
    const QByteArray hash = QByteArray::fromStdString(server::PasswordHasher::hash("password"));
    database.run(R"(
        insert into "user" (email, first_name, last_name, role)
        select who || '@example.org', initcap(who), 'Test', role::role
        from (values ('admin', 'admin'), ('admin2', 'admin'), ('editor', 'editor'), ('author', 'author'),
                     ('author2', 'author'), ('developer', 'developer'), ('reader', 'reader')) v(who, role);
        insert into user_password (user_id, hash) select id, ')" +
                 hash + "' from \"user\";");
}

Blog::Blog(support::Server& postgres, const QHash<QString, QString>& environment)
    : m_database(postgres), m_server(filled(m_database), environment) {}

const Caller& Blog::once(const QString& who) {
    if (!m_callers.contains(who)) m_callers.insert(who, as(who));
    return *m_callers.constFind(who);
}
