#include "client/session_tokens.h"

#include "core/json.h"

namespace client {

SessionTokens::SessionTokens(const QUrl& api, core::SecretStore& secrets)
    : m_key(QStringLiteral("api/%1/refresh").arg(api.toString())), m_secrets(secrets) {}

QCoro::Task<std::optional<QString>> SessionTokens::refresh() {
    const auto stored = co_await m_secrets.read(m_key);
    if (stored && *stored) m_refresh = *stored;
    co_return m_refresh;
}

QCoro::Task<core::Result<void>> SessionTokens::begin(QJsonObject answer) {
    ++m_session;
    return goOn(std::move(answer));
}

void SessionTokens::begin(const QString& access) {
    ++m_session;
    m_access = access;
    m_refresh.reset();
}

QCoro::Task<core::Result<void>> SessionTokens::goOn(QJsonObject answer) {
    core::JsonReader json(answer);
    const QString access = json.text("access_token");
    const QString refresh = json.text("refresh_token");
    if (const auto error = json.error()) co_return std::unexpected(*error);
    m_access = access;
    m_refresh = refresh;
    // A keychain that refuses costs the next start a sign-in, never this session.
    co_await m_secrets.write(m_key, refresh);
    co_return core::Result<void>{};
}

QCoro::Task<core::Result<void>> SessionTokens::forget() {
    ++m_session;
    m_access.clear();
    m_refresh.reset();
    co_return co_await m_secrets.remove(m_key);
}

}  // namespace client
