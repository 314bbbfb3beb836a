#pragma once

#include "support/loopback_server.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

struct _cjose_jwk_int;

/// An OpenID Connect issuer on this machine that can be told to misbehave. It signs with real keys and checks
/// what a real one checks (client, code, PKCE), so that a good answer of it is one. It
/// is told what to do between requests.
class FakeProvider {
public:
    FakeProvider();
    ~FakeProvider();

    QString issuer() const;
    /// What colophond has to be started with to know it as `fake`.
    QHash<QString, QString> environment() const;

    /// Who signs in next, and how the answer to that is spoilt.
    struct Answer {
        /// On top of good iss, aud, exp, iat, nonce, sub; null takes one away.
        QJsonObject claims = {{"sub", "1"}, {"email", "ada@example.org"}, {"email_verified", true}};
        QByteArray algorithm = "RS256";  ///< `none`, `HS256` and `ES256` are known as well
        /// The header's kid; `rsa` and `ec` stand for its present keys. Empty: none.
        QByteArray keyId = "rsa";
        /// The bytes of the signed token at last; for those that are broken as such.
        std::function<QByteArray(QByteArray)> spoil = {};
    };
    void answerWith(Answer answer);

    /// One endpoint answers with this instead: `/token`, `/jwks`, `/userinfo` or
    /// `/.well-known/openid-configuration`. No body: it never answers.
    struct Instead {
        int status = 200;
        std::optional<QByteArray> body;
    };
    void insteadOf(const QByteArray& path, Instead answer);
    /// Everything as it was at first. Keeps the keys.
    void behave();
    /// Signs with new keys from now on, under other names, and publishes only those.
    void rotateKeys();
    /// Members of the discovery document that differ.
    void describeItself(const QJsonObject& members);

    /// What a browser does when it has been sent to `authUrl`: gives the address of the callback it is sent
    /// on to. The sign-in's challenge and nonce are remembered for the token endpoint.
    QByteArray visit(const QString& authUrl);
    /// How often a path was asked for.
    int asked(const QByteArray& path) const;

private:
    struct Key;
    struct Visit {
        QByteArray challenge;
        QString nonce;
        QString redirect;
    };
    void serve(int socket, const std::stop_token& stop);
    std::optional<QByteArray> answer(const QByteArray& path, const QByteArray& header,
                                     const QByteArray& body);
    QByteArray token(const QByteArray& header, const QByteArray& body, int& status);
    QByteArray signedToken(const QJsonObject& claims);
    QByteArray keys() const;
    QByteArray description() const;
    void makeKeys();
    QByteArray keyName(const QByteArray& kind) const;

    mutable std::mutex m_mutex;
    Answer m_answer;
    QHash<QByteArray, Instead> m_instead;
    QHash<QByteArray, int> m_asked;
    QHash<QByteArray, Visit> m_visits;  ///< by code
    QJsonObject m_members;
    int m_generation = 0;
    std::unique_ptr<Key> m_rsa;
    std::unique_ptr<Key> m_ec;
    std::unique_ptr<support::LoopbackServer> m_server;
};
