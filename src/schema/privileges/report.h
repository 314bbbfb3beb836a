#pragma once

#include "schema/privileges/access.h"

#include <QJsonObject>

namespace schema {

/// Translated: why, in one line: `member of editor → writer, which blog granted it to`.
QString reasonText(const AccessReason& reason);
/// Translated: whether rows are filtered for the role, and by what.
QString rowSecurityText(const RowSecurity& security);
/// Translated: `policy own for SELECT: USING (…)`.
QString policyText(const AppliedPolicy& policy);

/// Things on which `role` has anything to say, own things of the database only, sorted by kind and name.
QList<ThingAccess> accessOverview(const Snapshot& snapshot, const AccessRules& rules, const QString& role);

/// For a terminal: one thing with every reason.
QString toText(const Snapshot& snapshot, const QString& role, const ThingAccess& access);
/// For a terminal: one line for each thing.
QString toText(const Snapshot& snapshot, const QString& role, const QList<ThingAccess>& things);
/// `{"format": "colophon-access", "role": …, "things": […]}`
QJsonObject toJson(const QString& role, const QList<ThingAccess>& things);

}  // namespace schema
