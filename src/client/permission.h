#pragma once

#include "core/json.h"

#include <QHash>
#include <QString>

namespace client {

/// Whether the person signed in may do something, and the server's reason when they may not.
struct Permission {
    bool allowed = false;
    /// A code such as `role_requires_editor`; see reasonText() for a sentence. Empty when allowed.
    QString reason;
};

/// What the person signed in may do with one object, by the API's name of the action (`edit`, `publish`,
/// `change_role`). An action that the server does not mention is not allowed.
class Permissions {
public:
    Permission operator[](const char* action) const { return m_byAction.value(QLatin1String(action)); }
    bool allows(const char* action) const { return (*this)[action].allowed; }
    void set(const QString& action, const Permission& permission) { m_byAction.insert(action, permission); }

    /// Reads `"permissions":{"edit":{"allowed":true},"publish":{"allowed":false,"reason":"…"}}`; `true` alone
    /// counts as allowed.
    static Permissions read(core::JsonReader& owner);

private:
    QHash<QString, Permission> m_byAction;
};

/// The reason of a permission as a translated sentence; an unknown one gives a general sentence.
QString reasonText(const QString& reason);

}  // namespace client
