#pragma once

#include "support/database.h"

namespace support {

/// A PostgreSQL server with TLS, whose certificate is for db.example.test, and the files of its CA and of its
/// clients. The user `ada` needs a client certificate; the superuser needs the password of the profile.
///
/// Files: `ca.crt`; `ada.crt` and `ada.key`; `locked.key`, the same key with the passphrase `open sesame`;
/// `bob.crt` and `bob.key`; `foreign.crt` and `foreign.key` of another CA.
class TlsServer {
public:
    TlsServer();

    postgres::PrivateServer& get() { return *m_server; }
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    /// libpq's text: the server under the name `host`, as the superuser or another `user`.
    QString address(const QString& host, const QString& user = {}) const;
    /// Replaces the server's certificate by one for `host`, made `age` days ago and valid for 30.
    void useCertificateFor(const QString& host, int age = 0);

private:
    void makeAuthority(const QString& name, const QString& commonName) const;
    void makeCertificate(const QString& name, const QString& commonName, const QString& authority,
                         int age = 0) const;
    void reload() const;

    Folder m_folder;
    QString m_data;
    std::unique_ptr<postgres::PrivateServer> m_server;
};

}  // namespace support
