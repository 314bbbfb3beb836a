#pragma once

#include "core/error.h"

#include <QCoreApplication>
#include <QMap>
#include <QString>

#include <optional>

namespace postgres {

/// Where a database is and how to get in, resolved by libpq itself (strings, services, PG* variables,
/// built-in defaults), so that whatever works for psql works here. A value; it crosses threads freely.
///
/// Secrets are kept apart: nothing but `password()` and `conninfo()` ever gives one out.
class Profile {
    Q_DECLARE_TR_FUNCTIONS(postgres::Profile)

public:
    /// An empty profile is `fromConnectionString({})` that was never asked for; connecting with it fails.
    Profile() = default;

    /// Takes what libpq takes: a `postgres://` URL, `key=value` pairs, `service=name`, or nothing at all for
    /// the PG* variables. Kind Invalid when it cannot be read; the text is never repeated, it may hold a
    /// password.
    static core::Result<Profile> fromConnectionString(const QString& text);

    /// Just these libpq keywords: what the environment says counts for nothing, as for a server of our own.
    /// (All but PGSERVICE, which libpq always reads; what a service says only fills gaps.)
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
    /// True when `sslmode` came from nobody, so that Colophon's own default (verify-full) holds.
    bool hasDefaultTls() const { return m_defaultTls; }

    Profile withDatabase(const QString& database) const;
    Profile withPassword(const QString& password) const;
    Profile withParameter(const QString& keyword, const QString& value) const;

    /// All of it as libpq keywords and values, secrets included: only for the hands of libpq.
    QMap<QString, QString> conninfo() const;

    bool operator==(const Profile&) const = default;

private:
    void chooseTls(bool saidByPerson);

    QMap<QString, QString> m_parameters;
    QMap<QString, QString> m_secrets;
    bool m_defaultTls = false;
};

}  // namespace postgres
