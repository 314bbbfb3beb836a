#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace schema {

/// What one role gave another on one thing, in words ("SELECT", "USAGE"); `grantable` are those of
/// `privileges` that may be passed on. An empty grantee is PUBLIC.
struct Grant {
    QString grantee;
    QString grantor;
    QStringList privileges;
    QStringList grantable;

    QString key() const {
        return (grantee.isEmpty() ? QStringLiteral("PUBLIC") : grantee) + QLatin1Char('/') + grantor;
    }
    void visit(this auto& self, auto& v) {
        v.field("grantee", self.grantee);
        v.field("grantor", self.grantor);
        v.field("privileges", self.privileges);
        v.field("grantable", self.grantable);
    }
    bool operator==(const Grant&) const = default;
};

}  // namespace schema
