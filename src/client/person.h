#pragma once

#include "client/permission.h"
#include "core/json.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace client {

/// An account. Editors get only id, name and picture; admins get everything.
struct Person {
    qint64 id = 0;
    qint64 version = 0;
    QString displayName;  ///< what the server calls them: first and last name, or the address's first part
    QString email;        ///< empty where the asker may not see it
    QString firstName;
    QString lastName;
    QString avatarUrl;
    QString role;    ///< `reader`, `author`, `editor`, `developer`, `admin`; empty where hidden
    QString status;  ///< `active` or `suspended`; empty where hidden
    std::optional<QDateTime> lastSeenAt;  ///< UTC; absent: never
    std::optional<QDateTime> createdAt;
    Permissions permissions;

    /// The display name: as the server gives it, else the names, else the e-mail address.
    QString name() const;
    bool isSuspended() const;
    static Person read(core::JsonReader& json);
};

/// The person signed in, and what their role lets them do.
struct Me : Person {
    QStringList capabilities;  ///< as GET /roles names them
    bool hasPassword = true;   ///< whether one can sign in with a password
    bool can(const char* capability) const;
    static Me read(core::JsonReader& json);
};

/// Which people to list; empty lists all by name.
struct PeopleQuery {
    QString text;    ///< searched in names and e-mail addresses by the server
    QString role;    ///< empty: every role
    QString status;  ///< empty: every status
    QString cursor;
    int limit = 50;
};

/// The effects of a role change.
struct RolePreview {
    QStringList gains;  ///< capabilities
    QStringList loses;
    qint64 scheduledPosts = 0;  ///< that the person could no longer stop or change
    qint64 drafts = 0;
    qint64 sessions = 0;  ///< in which it takes effect at once
    static RolePreview read(core::JsonReader& json);
};

/// A link with which a person chooses a new password, valid once. Returned only when it is created.
struct PasswordLink {
    QString url;
    QDateTime expiresAt;  ///< UTC
    QString notice;       ///< why other machines may not be able to follow it; empty when they can
    static PasswordLink read(core::JsonReader& answer);
};

/// One role of the matrix.
struct Role {
    QString name;
    QStringList capabilities;
    static Role read(core::JsonReader& json);
};

/// A capability as a translated phrase ("edit, publish and trash any post"); an unknown one as the server
/// writes it, with spaces for underscores.
QString capabilityText(const QString& capability);

}  // namespace client
