#include "app/browser_sign_in.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <qcoro/qcorotask.h>

#include <array>

namespace app {
namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// 256 random bits from the operating system's random number generator.
QString secret() {
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(bits.data()), sizeof bits).toBase64(base64Url));
}

QString challenge(const QString& verifier) {
    return QString::fromLatin1(
        QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256).toBase64(base64Url));
}

/// Only web addresses are opened, so that a server cannot make this machine open files or start programs.
bool isForBrowser(const QUrl& url) {
    const bool isHere = url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("::1") ||
                        url.host() == QLatin1String("localhost");
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isHere));
}

}  // namespace

BrowserSignIn::BrowserSignIn(client::AuthApi auth, Options options, QObject* parent)
    : QObject(parent),
      m_auth(auth),
      m_options(std::move(options)),
      m_verifier(secret()),
      m_state(secret()),
      m_listener(m_state, m_options.patience) {
    connect(&m_listener, &LoopbackListener::arrived, this, &BrowserSignIn::redeem);
    connect(&m_listener, &LoopbackListener::refused, this, [this](const QString&, const QString& sentence) {
        emit failed(core::Error(core::ErrorKind::NotAllowed, sentence));
    });
}

void BrowserSignIn::start() {
    const core::Result<QUrl> address = m_listener.listen();
    if (!address) return emit failed(address.error());
    m_address = *address;
    QCoro::connect(m_auth.browserAddress({.provider = m_options.provider,
                                          .redirect = m_address,
                                          .state = m_state,
                                          .challenge = challenge(m_verifier)}),
                   this, [this](const core::Result<QUrl>& url) { open(url); });
}

void BrowserSignIn::open(const core::Result<QUrl>& address) {
    if (!address) return emit failed(address.error());
    if (!isForBrowser(*address))
        return emit failed(core::Error(core::ErrorKind::Invalid,
                                       tr("The blog's server gave a sign-in address that is not safe to "
                                          "open, so it was not opened. Tell the blog's operators.")));
    if (!m_options.open(*address))
        return emit failed(
            core::Error(core::ErrorKind::Internal,
                        tr("No browser could be opened. Sign in with e-mail and password instead.")));
    emit waiting();
}

void BrowserSignIn::redeem(const QString& code) {
    QCoro::connect(m_auth.redeemCode({.code = code,
                                      .verifier = m_verifier,
                                      .redirect = m_address,
                                      .deviceName = m_options.deviceName}),
                   this, [this](const core::Result<client::Me>& me) {
                       if (!me) return emit failed(me.error());
                       emit signedIn(*me);
                   });
}

}  // namespace app
