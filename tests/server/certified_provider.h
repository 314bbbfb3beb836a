#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>

/// npm's `oidc-provider`, certified by the OpenID Foundation, as a process of its own. It is installed into
/// the build folder when it is not there yet, which takes Node.js (18 or later), npm and a package registry.
class CertifiedProvider {
public:
    ~CertifiedProvider();

    /// Empty when it runs; else a sentence on what is missing.
    QString start();
    QString issuer() const { return m_issuer; }

private:
    static QString install(const QString& folder);

    QProcess m_process;
    QString m_issuer;
};

/// A browser without a window: keeps cookies and follows redirects within the provider.
class Browser : public QObject {
public:
    /// Goes to `address` and on, until it is sent to another server than the first; gives that address, or
    /// nothing when it stays.
    QString visit(const QString& address);

private:
    QNetworkAccessManager m_network;
};
