#include "server/oidc_fixture.h"

OidcFixture::OidcFixture() {
    QHash<QString, QString> environment = m_provider.environment();
    environment.insert("PROVIDER_TIMEOUT", "2");
    m_blog = std::make_unique<Blog>(m_postgres, environment);
}

void OidcFixture::restore() {
    m_provider.behave();
    m_blog->database().run(
        "delete from \"user\" where email like 'ada%' or email like 'new%'; delete from user_identity;"
        "delete from invite; update \"user\" set status = 'active', suspended_at = null");
}

QByteArray OidcFixture::callback(const Colophond& server) {
    const Answer begun = Caller(server).get("/auth?provider=fake");
    if (begun.status != 200) qFatal("signing in does not begin: %s", begun.body.constData());
    return m_provider.visit(begun.json()["auth_url"].toString());
}

Answer OidcFixture::signInAt(const Colophond& server) {
    return Caller(server).get(callback(server));
}

QJsonObject OidcFixture::person(const QJsonObject& claims) {
    QJsonObject out{{"sub", "1"}, {"email", "ada@example.org"}, {"email_verified", true}};
    for (auto it = claims.begin(); it != claims.end(); ++it)
        out[it.key()] = *it;
    return out;
}
