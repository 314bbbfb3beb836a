#pragma once

#include "app/loopback_listener.h"
#include "client/auth_api.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>

namespace app {

/// One sign-in with the browser (RFC 8252 with PKCE): asks the blog for the sign-in address, opens it, waits
/// for the browser to return, and exchanges the code for a session. GUI thread; destroying it cancels the
/// sign-in.
class BrowserSignIn : public QObject {
    Q_OBJECT

public:
    /// Opens an address in the person's browser; false when there is none.
    using Opener = std::function<bool(const QUrl&)>;
    struct Options {
        QString provider;    ///< one of /meta's
        QString deviceName;  ///< in the person's list of sessions
        Opener open;
        std::chrono::milliseconds patience = std::chrono::minutes(5);
    };

    BrowserSignIn(client::AuthApi auth, Options options, QObject* parent = nullptr);

    void start();

signals:
    /// The browser is open and the wait has begun.
    void waiting();
    void signedIn(const client::Me& me);
    void failed(const core::Error& error);

private:
    void open(const core::Result<QUrl>& address);
    void redeem(const QString& code);

    client::AuthApi m_auth;
    Options m_options;
    QString m_verifier;
    QString m_state;
    LoopbackListener m_listener;
    QUrl m_address;
};

}  // namespace app
