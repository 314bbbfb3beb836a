#pragma once

#include "app/profile_store.h"
#include "postgres/profile.h"

namespace app {

/// What the form of a database connection contains, as text.
struct ConnectionFields {
    QString name{};
    QString address{};  ///< a URL, service=NAME or key=value pairs
    QString password{};
    QString sslMode{};  ///< empty: the proposed one, see postgres::Profile::hasDefaultTls()
    QString rootCertificate{};
    QString certificate{};
    QString key{};
    QString passphrase{};  ///< of the key
    QString passfile{};
    QString tunnel{};
    bool operator==(const ConnectionFields&) const = default;
};

/// The connection that the fields describe. Kind Invalid if the address is not valid or a file cannot be
/// read.
core::Result<postgres::Profile> profileOf(const ConnectionFields& fields);

/// The fields of a saved connection, without secrets.
ConnectionFields fieldsOf(const SavedConnection& connection);

/// What is saved of `profile`, which the fields described. It stays pinned to the server of `before`, the
/// connection as it was saved, if it has the same host and tunnel.
SavedConnection savedConnection(const QString& name, const postgres::Profile& profile,
                                const SavedConnection& before);

/// One sentence: what that sslmode protects from.
QString sslModeMeaning(const QString& mode);

}  // namespace app
