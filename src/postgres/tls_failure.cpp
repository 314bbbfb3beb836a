#include "postgres/tls_failure.h"

#include <QCoreApplication>

namespace postgres {
namespace {

using core::ErrorKind;

struct TlsFailureText {
    Q_DECLARE_TR_FUNCTIONS(postgres::TlsFailure)
};

struct TlsComplaint {
    const char* words;
    ErrorKind kind;
    const char* text;  ///< %1 is the database, %2 the user, %3 the client certificate, %4 its key
};

// What comes first is the more precise.
constexpr TlsComplaint tlsComplaints[] = {
    {"has group or world access", ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("postgres::TlsFailure",
                       "The key of the client certificate may be read by others, so it is not used. Run "
                       "“chmod 600 %4”.")},
    {"certificate present, but not private key", ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("postgres::TlsFailure",
                       "The client certificate %3 has no key. Give its file with sslkey.")},
    {"key values mismatch", ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("postgres::TlsFailure", "The key %4 does not belong to the client certificate %3.")},
    {"could not load private key file", ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("postgres::TlsFailure",
                       "The key %4 could not be read. If it has a passphrase, check that.")},
    {"could not read certificate file", ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("postgres::TlsFailure", "%3 is not a certificate that can be read.")},
    {"requires a valid client certificate", ErrorKind::SignInNeeded,
     QT_TRANSLATE_NOOP("postgres::TlsFailure",
                       "%1 asks for a client certificate. Give its file and the file of its key.")},
    {"certificate authentication failed", ErrorKind::SignInNeeded,
     QT_TRANSLATE_NOOP(
         "postgres::TlsFailure",
         "The client certificate %3 is not for the user %2. Use the certificate of that user, or "
         "the user that it names.")},
    {"alert unknown ca", ErrorKind::SignInNeeded,
     QT_TRANSLATE_NOOP(
         "postgres::TlsFailure",
         "%1 does not trust the CA of the client certificate %3. Use a certificate from its own "
         "CA.")},
    {"alert certificate expired", ErrorKind::SignInNeeded,
     QT_TRANSLATE_NOOP("postgres::TlsFailure",
                       "The client certificate %3 has expired. Get a new one for the user %2.")},
    {"alert certificate revoked", ErrorKind::SignInNeeded,
     QT_TRANSLATE_NOOP("postgres::TlsFailure",
                       "The client certificate %3 was revoked. Get a new one for the user %2.")},
    {"server does not support SSL", ErrorKind::Network,
     QT_TRANSLATE_NOOP(
         "postgres::TlsFailure",
         "%1 does not offer TLS, which is required. Turn on ssl in its postgresql.conf or use an "
         "ssh tunnel; sslmode=disable, or prefer, does without encryption.")},
    {"protocol version", ErrorKind::Network,
     QT_TRANSLATE_NOOP("postgres::TlsFailure",
                       "%1 and this machine have no TLS version in common. Update the server's OpenSSL, or "
                       "lower ssl_min_protocol_version.")},
};

bool isAboutServerCertificate(const QString& complaint) {
    for (const char* words :
         {"root certificate", "certificate verify", "server certificate", "SSL error", "host name"})
        if (complaint.contains(QLatin1String(words))) return true;
    return false;
}

}  // namespace

std::optional<core::Error> tlsFailure(const Profile& profile, const QString& complaint) {
    for (const TlsComplaint& each : tlsComplaints) {
        if (!complaint.contains(QLatin1String(each.words))) continue;
        QString text = QCoreApplication::translate("postgres::TlsFailure", each.text);
        text.replace(QLatin1String("%1"), profile.title())
            .replace(QLatin1String("%2"), profile.user())
            .replace(QLatin1String("%3"), profile.parameter("sslcert"))
            .replace(QLatin1String("%4"), profile.parameter("sslkey"));
        return core::Error(each.kind, text);
    }
    if (!isAboutServerCertificate(complaint)) return {};
    QString text = TlsFailureText::tr(
                       "The certificate of %1 could not be verified. Give the certificate of its CA "
                       "with sslrootcert=FILE, or choose a weaker mode yourself: sslmode=require "
                       "encrypts without verifying the server, sslmode=disable does not encrypt.")
                       .arg(profile.title());
    if (profile.hasDefaultTls())
        text += u' ' + TlsFailureText::tr("Colophon uses sslmode=verify-full unless another mode is given.");
    return core::Error(ErrorKind::Network, text);
}

}  // namespace postgres
