#include "schema/difference/values.h"

namespace schema {
namespace {

QString nothing() {
    return QStringLiteral("none");
}

}  // namespace

QString valueText(bool value) {
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

QString valueText(int value) {
    // Statistics targets: -1 stands for the server's setting.
    return value == -1 ? QStringLiteral("default") : QString::number(value);
}

QString valueText(qint64 value) {
    return QString::number(value);
}

QString valueText(const QString& value) {
    return value.isEmpty() ? nothing() : value;
}

QString valueText(const QStringList& value) {
    return value.isEmpty() ? nothing() : value.join(QStringLiteral(", "));
}

QString valueText(const std::optional<QString>& value) {
    if (!value) return nothing();
    return value->isEmpty() ? QStringLiteral("''") : *value;
}

QString valueText(const QualifiedName& value) {
    if (value.isEmpty()) return nothing();
    return value.schema.isEmpty() ? value.name : value.schema + QLatin1Char('.') + value.name;
}

QString valueText(const QList<QualifiedName>& value) {
    QStringList names;
    for (const QualifiedName& name : value)
        names << valueText(name);
    return valueText(names);
}

QString elementText(const Grant& grant) {
    QStringList out;
    for (const QString& privilege : grant.privileges)
        out << (grant.grantable.contains(privilege) ? privilege + QLatin1Char('*') : privilege);
    return valueText(out);
}

QString elementText(const Attribute& attribute) {
    return attribute.collation.isEmpty() ? attribute.type
                                         : attribute.type + QStringLiteral(" COLLATE ") + attribute.collation;
}

QString elementText(const Constraint& constraint) {
    return constraint.definition.isEmpty() ? QString(nameOf(constraint.kind)) : constraint.definition;
}

QString elementText(const TokenMapping& mapping) {
    return valueText(mapping.dictionaries);
}

QString elementText(const PublishedTable& table) {
    QString out =
        table.columns.isEmpty() ? QStringLiteral("all columns") : table.columns.join(QStringLiteral(", "));
    if (!table.filter.isEmpty()) out += QStringLiteral(" WHERE ") + table.filter;
    return out;
}

QString elementText(const IndexStatistics& statistics) {
    return QString::number(statistics.target);
}

}  // namespace schema
