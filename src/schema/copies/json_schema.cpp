#include "schema/copies/copy.h"
#include "schema/copies/value_type.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace schema::copies {
namespace {

QString compact(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// `text` as a JSON string.
QString jsonText(const QString& text) {
    const QString array = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    return array.mid(1, array.size() - 2);
}

QJsonObject typeOf(const Snapshot& snapshot, const ValueType& value);

QJsonObject composite(const Snapshot& snapshot, const Type& type, int depth) {
    QJsonObject properties;
    if (depth > 8) return {};
    for (const Attribute& attribute : type.attributes)
        properties.insert(attribute.name, typeOf(snapshot, valueTypeOf(snapshot, attribute.type, false)));
    return {{QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), properties}};
}

QJsonObject plainType(const Snapshot& snapshot, const ValueType& value) {
    const QString type = QStringLiteral("type"), format = QStringLiteral("format");
    switch (value.kind) {
        case ValueKind::Boolean:
            return {{type, QStringLiteral("boolean")}};
        case ValueKind::SmallInteger:
            return {{type, QStringLiteral("integer")},
                    {QStringLiteral("minimum"), -32768},
                    {QStringLiteral("maximum"), 32767}};
        case ValueKind::Integer:
            return {{type, QStringLiteral("integer")},
                    {QStringLiteral("minimum"), qint64(-2147483648)},
                    {QStringLiteral("maximum"), qint64(2147483647)}};
        case ValueKind::BigInteger:
            return {{type, QStringLiteral("integer")}};
        case ValueKind::Real:
        case ValueKind::Double:
        case ValueKind::Numeric:
            return {{type, QStringLiteral("number")}};
        case ValueKind::Uuid:
            return {{type, QStringLiteral("string")}, {format, QStringLiteral("uuid")}};
        case ValueKind::Date:
            return {{type, QStringLiteral("string")}, {format, QStringLiteral("date")}};
        case ValueKind::Timestamp:
            // Without a zone it is no date-time of RFC 3339.
            if (!value.hasZone) return {{type, QStringLiteral("string")}};
            return {{type, QStringLiteral("string")}, {format, QStringLiteral("date-time")}};
        case ValueKind::Json:
            return {};
        case ValueKind::Enum:
            return {{QStringLiteral("enum"), QJsonArray::fromStringList(value.type->labels)}};
        case ValueKind::Composite:
            return composite(snapshot, *value.type, 0);
        default: {
            QJsonObject out{{type, QStringLiteral("string")}};
            if (value.maxLength >= 0) out.insert(QStringLiteral("maxLength"), value.maxLength);
            return out;
        }
    }
}

QJsonObject typeOf(const Snapshot& snapshot, const ValueType& value) {
    QJsonObject out = plainType(snapshot, value);
    if (value.isArray)
        out = {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), out}};
    if (value.notNull || out.isEmpty()) return out;
    if (out.contains(QStringLiteral("enum"))) {
        QJsonArray labels = out.value(QStringLiteral("enum")).toArray();
        labels.append(QJsonValue::Null);
        out.insert(QStringLiteral("enum"), labels);
    } else {
        out.insert(QStringLiteral("type"),
                   QJsonArray{out.value(QStringLiteral("type")), QStringLiteral("null")});
    }
    return out;
}

}  // namespace

QString jsonSchema(const Snapshot& snapshot, const Relation& relation) {
    QStringList properties, required;
    for (const Column& column : relation.columns) {
        QJsonObject type = typeOf(snapshot, valueTypeOf(snapshot, column.type, column.notNull));
        if (!column.comment.isEmpty()) type.insert(QStringLiteral("description"), column.comment);
        if (column.generated != Generated::No || column.identity == Identity::Always)
            type.insert(QStringLiteral("readOnly"), true);
        properties << QStringLiteral("    ") + jsonText(column.name) + QStringLiteral(": ") + compact(type);
        required << jsonText(column.name);
    }
    // QJsonObject would sort the columns by name.
    QStringList members{QStringLiteral("  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\""),
                        QStringLiteral("  \"title\": ") + jsonText(relation.key())};
    if (!relation.comment.isEmpty())
        members << QStringLiteral("  \"description\": ") + jsonText(relation.comment);
    members << QStringLiteral("  \"type\": \"object\"")
            << QStringLiteral("  \"properties\": {\n") + properties.join(QStringLiteral(",\n")) +
                   QStringLiteral("\n  }")
            << QStringLiteral("  \"required\": [") + required.join(QStringLiteral(", ")) + u']'
            << QStringLiteral("  \"additionalProperties\": false");
    return QStringLiteral("{\n") + members.join(QStringLiteral(",\n")) + QStringLiteral("\n}\n");
}

}  // namespace schema::copies
