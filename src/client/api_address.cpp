#include "client/api_address.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace client {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(client::ApiAddress)
};

std::unexpected<core::Error> refused(const QString& message) {
    return core::fail(core::ErrorKind::Invalid, message);
}

bool isThisMachine(const QString& host) {
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

}  // namespace

core::Result<QUrl> apiAddress(const QString& typed) {
    const QString text = typed.trimmed();
    if (text.isEmpty()) return refused(Sentences::tr("Enter the address of the blog's API."));
    QUrl url(text.contains(QLatin1String("://")) ? text : QStringLiteral("https://") + text,
             QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return refused(
            Sentences::tr("“%1” is not an address. It should look like https://api.example.org.").arg(text));
    }
    if (!text.contains(QLatin1String("://")) && isThisMachine(url.host()))
        url.setScheme(QStringLiteral("http"));
    if (!url.userInfo().isEmpty()) {
        return refused(Sentences::tr(
            "The address must not contain a user name or password; you sign in in the next step."));
    }
    if (url.hasQuery() || url.hasFragment())
        return refused(Sentences::tr("The address must not contain “?” or “#”."));
    if (url.scheme() == QLatin1String("http") && !isThisMachine(url.host())) {
        return refused(
            Sentences::tr(
                "Without https the connection to another machine is not encrypted. Use https://%1 instead.")
                .arg(url.host()));
    }
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))
        return refused(Sentences::tr("The address must begin with https://."));
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path);
    return url;
}

}  // namespace client
