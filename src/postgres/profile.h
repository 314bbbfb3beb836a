#pragma once

#include "core/error.h"

#include <QCoreApplication>
#include <QMap>
#include <QString>

#include <optional>

namespace postgres {

/// The address and credentials of a database, resolved by libpq itself (strings, services, PG* variables,
/// built-in defaults), so that whatever works for psql works here. A value; it can be passed between threads.
///
/// Secrets are kept separately: only `password()` and `conninfo()` return them.
class Profile {
    Q_DECLARE_TR_FUNCTIONS(postgres::Profile)

public:
    /// An empty profile is `fromConnectionString({})` that was never asked for; connecting with it fails.
    Profile() = default;

    /// Takes what libpq takes: a `postgres://` URL, `key=value` pairs, `service=name`, or nothing at all for
    /// the PG* variables. Kind Invalid when it cannot be read; the text is never repeated, it may hold a
    /// password.
    static core::Result<Profile> fromConnectionString(const QString& text);

    /// Uses only these libpq keywords and ignores the environment, as for a private server. (Except
    /// PGSERVICE, which libpq always reads; a service only adds missing values.)
    static Profile exactly(const QMap<QString, QString>& parameters);

    /// libpq keywords with their values, resolved, without secrets.
    const QMap<QString, QString>& parameters() const { return m_parameters; }
    QString parameter(const char* keyword) const;
    /// The password that was in the string or in PGPASSWORD; one that lies in a passfile stays there.
    std::optional<QString> password() const;
    /// The passphrase of the client certificate's key, if one was given.
    QString keyPassphrase() const { return m_secrets.value(QStringLiteral("sslpassword")); }
    QString database() const { return parameter("dbname"); }
    QString user() const { return parameter("user"); }
    /// "blog on db.example.org:5432", with the machine that a tunnel goes through; fit for a window title.
    QString title() const;
    /// The libpq keywords that were given, without secrets and without what libpq, services, the environment
    /// and Colophon add to them.
    const QMap<QString, QString>& said() const { return m_said; }
    /// said() as connectionText().
    QString text() const;

    /// True when every host is this machine: a Unix socket or a loopback address.
    bool isLocal() const;
    /// True if no `sslmode` was given, so that Colophon's default (verify-full) applies.
    bool hasDefaultTls() const { return m_defaultTls; }

    /// The machine through which ssh leads to the host, see SshTunnel; empty: none.
    const QString& tunnel() const { return m_tunnel; }
    Profile withTunnel(const QString& destination) const;
    /// The same database through this port of 127.0.0.1. Names and certificates stay those of the host.
    Profile throughLocalPort(quint16 port) const;

    /// The `system_identifier` of the only cluster that may answer, see Connection::open(); empty: any.
    const QString& expectedServer() const { return m_expectedServer; }
    Profile withExpectedServer(const QString& systemIdentifier) const;

    Profile withDatabase(const QString& database) const;
    Profile withPassword(const QString& password) const;
    Profile withKeyPassphrase(const QString& passphrase) const;
    Profile withParameter(const QString& keyword, const QString& value) const;

    /// All libpq keywords and values, including secrets: only to be passed to libpq.
    QMap<QString, QString> conninfo() const;

    bool operator==(const Profile&) const = default;

private:
    /// Chooses the sslmode if none was given, and the root certificates if they were not.
    void chooseTls(bool saidByPerson);
    void chooseRoots();

    QMap<QString, QString> m_said;  ///< without secrets
    QMap<QString, QString> m_parameters;
    QMap<QString, QString> m_secrets;
    bool m_defaultTls = false;
    bool m_defaultRoots = false;
    QString m_tunnel;
    quint16 m_localPort = 0;
    QString m_expectedServer;
};

/// libpq's `keyword=value` text, which Profile::fromConnectionString() reads; where and who come first.
QString connectionText(QMap<QString, QString> keywords);

}  // namespace postgres
