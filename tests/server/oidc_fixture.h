#pragma once

#include "server/blog.h"
#include "server/fake_provider.h"

#include <QUrl>
#include <QUrlQuery>

/// A blog that people sign in to with the browser, by a provider that does as it is told. A base of the
/// classes that test it.
class OidcFixture {
protected:
    OidcFixture();
    /// Provider and people as at first.
    void restore();

    Caller nobody() { return m_blog->nobody(); }
    QString sql(const QString& query) { return m_blog->database().text(query); }
    /// Begins to sign in and goes through the provider; gives the address that the browser is sent back to.
    QByteArray callback() { return callback(m_blog->server()); }
    QByteArray callback(const Colophond& server);
    /// Signs in as a program does: the answer of the callback.
    Answer signIn() { return signInAt(m_blog->server()); }
    Answer signInAt(const Colophond& server);

    /// Claims of the person who signs in, beside the usual ones.
    static QJsonObject person(const QJsonObject& claims);
    static QByteArray encoded(const QByteArray& text) {
        return QUrl::toPercentEncoding(QString::fromUtf8(text));
    }

    support::Server m_postgres;
    FakeProvider m_provider;
    std::unique_ptr<Blog> m_blog;
};
