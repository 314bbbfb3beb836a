#pragma once

#include "core/error.h"
#include "postgres/profile.h"

#include <QDate>

#include <chrono>

namespace schema::doctor {

/// What a server answered to the request for TLS.
struct TlsFinding {
    bool isEncrypted = false;
    bool isVerified = false;  ///< the sslmode asked for that, and the certificate passed
    QString protocol;         ///< "TLSv1.3"
    QString subject;          ///< the certificate's common name, and that of its issuer
    QString issuer;
    QDate validUntil;
};

/// Asks `address`:`port` for TLS as libpq does (SSLRequest, PostgreSQL's protocol, 55.2.10) and checks the
/// certificate by the profile's sslmode, sslrootcert and host. Sends nothing else, so it needs no login.
/// Errors say what is wrong and what to do. Blocks.
core::Result<TlsFinding> greetTls(const postgres::Profile& profile, const QString& address, quint16 port,
                                  std::chrono::milliseconds patience);

}  // namespace schema::doctor
