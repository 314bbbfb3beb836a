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
    QString database() const { return parameter("dbname"); }
    QString user() const { return parameter("user"); }
    /// "blog on db.example.org:5432", fit for a window title.
    QString title() const;

    /// True when every host is this machine: a Unix socket or a loopback address.
    bool isLocal() const;
    /// True if no `sslmode` was given, so that Colophon's default (verify-full) applies.
    bool hasDefaultTls() const { return m_defaultTls; }

    Profile withDatabase(const QString& database) const;
    Profile withPassword(const QString& password) const;
    Profile withParameter(const QString& keyword, const QString& value) const;

    /// All libpq keywords and values, including secrets: only to be passed to libpq.
    QMap<QString, QString> conninfo() const;

    bool operator==(const Profile&) const = default;

private:
    void chooseTls(bool saidByPerson);

    QMap<QString, QString> m_parameters;
    QMap<QString, QString> m_secrets;
    bool m_defaultTls = false;
};

}  // namespace postgres
