#include "schema/doctor/tls_greeting.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>

namespace schema::doctor {
namespace {

using core::ErrorKind;

struct TlsText {
    Q_DECLARE_TR_FUNCTIONS(schema::doctor::TlsGreeting)
};

/// Length 8 and the code 80877103, in network order.
const QByteArray sslRequest = QByteArray::fromHex("0000000804d2162f");

/// What libpq checks with these settings; root certificates make it check more than sslmode=require says.
struct TlsDemands {
    QString roots;  ///< a file, `system`, or empty: none
    bool needsTls = false;
    bool checksIssuer = false;
    bool checksName = false;
};

TlsDemands demandsOf(const postgres::Profile& profile) {
    TlsDemands out;
    const QString mode = profile.parameter("sslmode");
    out.roots = profile.parameter("sslrootcert");
    const QString usual = QDir::homePath() + QStringLiteral("/.postgresql/root.crt");
    if (out.roots.isEmpty() && QFile::exists(usual)) out.roots = usual;
    const bool hasRoots = out.roots == QLatin1String("system") || QFile::exists(out.roots);
    out.checksName = mode == QLatin1String("verify-full");
    out.checksIssuer = out.checksName || mode == QLatin1String("verify-ca") ||
                       (mode == QLatin1String("require") && hasRoots);
    out.needsTls = out.checksIssuer || mode == QLatin1String("require");
    return out;
}

QString nameOf(const QStringList& commonNames) {
    return commonNames.isEmpty() ? TlsText::tr("(no name)") : commonNames.first();
}

QString subjectOf(const QSslCertificate& certificate) {
    return nameOf(certificate.subjectInfo(QSslCertificate::CommonName));
}

QString issuerOf(const QSslCertificate& certificate) {
    return nameOf(certificate.issuerInfo(QSslCertificate::CommonName));
}

std::unexpected<core::Error> refuse(const QString& text, const QString& detail = {}) {
    return core::fail(ErrorKind::Network, text, detail);
}

core::Result<void> judge(const QSslError& error, const postgres::Profile& profile,
                         const TlsDemands& demands) {
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
        case QSslError::NoError:
            return {};
        case QSslError::HostNameMismatch:
            if (!demands.checksName) return {};
            return refuse(
                TlsText::tr("The certificate is for %1, not for %2. Connect with the name it is for, or "
                            "get a certificate for this one; sslmode=verify-ca does not check the name.")
                    .arg(subjectOf(certificate), profile.parameter("host")));
        case QSslError::CertificateExpired:
            return refuse(
                TlsText::tr("The certificate of %1 expired on %2. It must be renewed on the server.")
                    .arg(subjectOf(certificate),
                         QLocale().toString(certificate.expiryDate().date(), QLocale::ShortFormat)));
        case QSslError::CertificateNotYetValid:
            return refuse(
                TlsText::tr("The certificate of %1 is not valid yet. Check the clocks of both machines.")
                    .arg(subjectOf(certificate)));
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            return refuse(
                TlsText::tr("The certificate of %1 was issued by %2, which is not trusted here. Give the "
                            "certificate of that CA with sslrootcert=FILE.")
                    .arg(subjectOf(certificate), issuerOf(certificate)));
        default:
            return refuse(TlsText::tr("The certificate of %1 cannot be trusted: %2")
                              .arg(subjectOf(certificate), error.errorString()));
    }
}

core::Result<void> configure(QSslSocket& socket, const postgres::Profile& profile,
                             const TlsDemands& demands) {
    QSslConfiguration configuration = socket.sslConfiguration();
    if (!demands.roots.isEmpty() && demands.roots != QLatin1String("system")) {
        const QList<QSslCertificate> trusted = QSslCertificate::fromPath(demands.roots);
        if (trusted.isEmpty() && demands.checksIssuer)
            return refuse(TlsText::tr("%1 contains no certificate that can be read. Check sslrootcert.")
                              .arg(demands.roots));
        configuration.setCaCertificates(trusted);
    }
    // The errors are listed, and judged by the sslmode.
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    socket.setSslConfiguration(configuration);
    socket.setPeerVerifyName(profile.parameter("host").section(u',', 0, 0));
    return {};
}

core::Result<TlsFinding> shakeHands(QSslSocket& socket, const postgres::Profile& profile,
                                    const TlsDemands& demands, const QDeadlineTimer& deadline) {
    if (const auto ready = configure(socket, profile, demands); !ready) return core::fail(ready);
    socket.startClientEncryption();
    if (!socket.waitForEncrypted(static_cast<int>(deadline.remainingTime())))
        return refuse(TlsText::tr("TLS could not be set up. Check the TLS versions of both machines."),
                      socket.errorString());
    if (demands.checksIssuer)
        for (const QSslError& error : socket.sslHandshakeErrors())
            if (const auto judged = judge(error, profile, demands); !judged) return core::fail(judged);
    const QSslCertificate certificate = socket.peerCertificate();
    return TlsFinding{.isEncrypted = true,
                      .isVerified = demands.checksIssuer,
                      .protocol = socket.sessionCipher().protocolString(),
                      .subject = subjectOf(certificate),
                      .issuer = issuerOf(certificate),
                      .validUntil = certificate.expiryDate().date()};
}

}  // namespace

core::Result<TlsFinding> greetTls(const postgres::Profile& profile, const QString& address, quint16 port,
                                  std::chrono::milliseconds patience) {
    const QDeadlineTimer deadline(patience);
    const TlsDemands demands = demandsOf(profile);
    const QString notPostgres = TlsText::tr("What answers on port %1 is not Postgres. Check the port.")
                                    .arg(profile.parameter("port"));
    QSslSocket socket;
    socket.connectToHost(address, port);
    if (!socket.waitForConnected(static_cast<int>(deadline.remainingTime())))
        return refuse(TlsText::tr("The connection was refused."), socket.errorString());
    socket.write(sslRequest);
    if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
        if (!deadline.hasExpired()) return refuse(notPostgres, socket.errorString());
        return refuse(TlsText::tr("The server did not answer the request for TLS. Check the port."));
    }
    const QByteArray answer = socket.readAll();
    if (answer == "S") return shakeHands(socket, profile, demands, deadline);
    if (answer != "N") return refuse(notPostgres);
    if (demands.needsTls)
        return refuse(
            TlsText::tr("The server does not offer TLS, which sslmode=%1 requires. Turn on ssl in its "
                        "postgresql.conf, or use an ssh tunnel.")
                .arg(profile.parameter("sslmode")));
    return TlsFinding{};
}

}  // namespace schema::doctor
