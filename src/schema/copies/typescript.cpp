#include "schema/copies/copy.h"
#include "schema/copies/value_type.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace schema::copies {
namespace {

QString tsQuoted(const QString& text) {
    QString out;
    for (const QChar c : text) {
        if (c == u'\'' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c.unicode() < 32 || c.unicode() == 0x2028 || c.unicode() == 0x2029)
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return u'\'' + out + u'\'';
}

/// Any name is allowed as a property, but not without quotes.
QString property(const QString& name) {
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_$][A-Za-z0-9_$]*$"));
    return plain.match(name).hasMatch() ? name : tsQuoted(name);
}

QString tsType(const ValueType& value, const QHash<const Type*, QString>& enums) {
    switch (value.kind) {
        case ValueKind::Boolean:
            return QStringLiteral("boolean");
        case ValueKind::SmallInteger:
        case ValueKind::Integer:
        case ValueKind::Real:
        case ValueKind::Double:
            return QStringLiteral("number");
        case ValueKind::Bytes:
            return QStringLiteral("Uint8Array");
        case ValueKind::Json:
            return QStringLiteral("unknown");
        case ValueKind::Date:
        case ValueKind::Timestamp:
            return QStringLiteral("Date");
        case ValueKind::Enum:
            return enums.value(value.type);
        default:
            return QStringLiteral("string");
    }
}

QString tsComment(const QString& text, const QString& indent) {
    if (text.isEmpty()) return {};
    return indent + QStringLiteral("/** ") +
           text.simplified().replace(QStringLiteral("*/"), QStringLiteral("*\\/")) + QStringLiteral(" */\n");
}

}  // namespace

QString typeScript(const Snapshot& snapshot, const Relation& relation) {
    QSet<QString> types;
    const QString name = unique(pascalCase(relation.name, {}, u'X'), types);
    QHash<const Type*, QString> enums;
    QString enumTexts, fields;
    for (const Column& column : relation.columns) {
        const ValueType value = valueTypeOf(snapshot, column.type, column.notNull);
        if (value.kind == ValueKind::Enum && !enums.contains(value.type)) {
            const QString enumName = unique(pascalCase(value.type->name, {}, u'X'), types);
            enums.insert(value.type, enumName);
            QStringList labels;
            for (const QString& label : value.type->labels)
                labels << tsQuoted(label);
            enumTexts += QStringLiteral("export type ") + enumName + QStringLiteral(" = ") +
                         (labels.isEmpty() ? QStringLiteral("never") : labels.join(QStringLiteral(" | "))) +
                         QStringLiteral(";\n\n");
        }
        QString type = tsType(value, enums);
        if (value.isArray) type += QStringLiteral("[]");
        if (!value.notNull && value.kind != ValueKind::Json) type += QStringLiteral(" | null");
        fields += tsComment(column.comment, QStringLiteral("  ")) + QStringLiteral("  ") +
                  property(column.name) + QStringLiteral(": ") + type + QStringLiteral(";\n");
    }
    return enumTexts + tsComment(relation.comment, {}) + QStringLiteral("export interface ") + name +
           QStringLiteral(" {\n") + fields + QStringLiteral("}\n");
}

}  // namespace schema::copies
