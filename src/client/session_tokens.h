#pragma once

#include "core/secret_store.h"

#include <QJsonObject>
#include <QUrl>

namespace client {

/// The two tokens of a session: the access token only in memory, the refresh token in the SecretStore under
/// the API's address. The refresh token is also kept in memory, so that a keychain that stops answering does
/// not end the session. GUI thread.
class SessionTokens {
public:
    SessionTokens(const QUrl& api, core::SecretStore& secrets);

    /// Empty while there is none.
    const QString& access() const { return m_access; }
    /// The SecretStore's token is preferred: another console on this machine may have refreshed it.
    QCoro::Task<std::optional<QString>> refresh();
    /// Counts sign-ins and sign-outs, so that an operation of one session does not continue in another.
    quint64 session() const { return m_session; }
    /// Stores the tokens of a sign-in response: a new session. Kind Invalid if the response contains none.
    QCoro::Task<core::Result<void>> begin(QJsonObject answer);
    /// A new session with nothing but an access token.
    void begin(const QString& access);
    /// Takes the tokens of a refresh answer: the same session goes on.
    QCoro::Task<core::Result<void>> goOn(QJsonObject answer);
    QCoro::Task<core::Result<void>> forget();

private:
    QString m_key;
    core::SecretStore& m_secrets;
    quint64 m_session = 0;
    QString m_access;
    std::optional<QString> m_refresh;
};

}  // namespace client
