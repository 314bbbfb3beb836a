#pragma once

#include "client/audit_entry.h"

#include <QList>
#include <QString>

namespace pages {

/// A kind of entry, as the filter offers it.
struct AuditAction {
    QString name;  ///< as the API writes it: `post.published`
    QString words;
};

/// The kinds the console has words for, in the order of the filter.
QList<AuditAction> auditActions();

/// What was done, after the name of who did it: “published “Go tour””, “changed the role of Chidi Achebe”.
QString whatText(const client::AuditEntry& entry);

/// The name in whatText(), without quotes; empty where there is none.
QString nameIn(const client::AuditEntry& entry);

/// What changed, field by field: “role: author → editor”.
QString changeText(const client::AuditEntry& entry);

/// One field of `before` or `after` in words.
QString valueText(const QString& field, const QJsonValue& value);

/// The name of such a field: `publish_at` is “publish at”.
QString fieldText(const QString& field);

}  // namespace pages
