#pragma once

#include "schema/snapshot.h"

namespace schema {

/// Values of attributes in words, as a difference shows them: `yes`, `none`, `default`, `a, b`.

QString valueText(bool value);
QString valueText(int value);
QString valueText(qint64 value);
QString valueText(const QString& value);
QString valueText(const QStringList& value);
QString valueText(const std::optional<QString>& value);
QString valueText(const QualifiedName& value);
QString valueText(const QList<QualifiedName>& value);
template <NamedEnum E>
QString valueText(E value) {
    return nameOf(value);
}

/// The elements of lists that are not objects: what stands for one that only one side has.
QString elementText(const Grant& grant);
QString elementText(const Attribute& attribute);
QString elementText(const Constraint& constraint);
QString elementText(const TokenMapping& mapping);
QString elementText(const PublishedTable& table);
QString elementText(const IndexStatistics& statistics);

}  // namespace schema
