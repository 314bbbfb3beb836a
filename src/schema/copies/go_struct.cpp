#include "schema/copies/copy.h"
#include "schema/copies/value_type.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace schema::copies {
namespace {

/// As golint has them.
const QSet<QString>& goInitialisms() {
    static const QSet<QString> words = {
        QStringLiteral("API"),  QStringLiteral("CPU"),  QStringLiteral("CSS"), QStringLiteral("DNS"),
        QStringLiteral("HTML"), QStringLiteral("HTTP"), QStringLiteral("ID"),  QStringLiteral("IP"),
        QStringLiteral("JSON"), QStringLiteral("SQL"),  QStringLiteral("TLS"), QStringLiteral("UI"),
        QStringLiteral("UID"),  QStringLiteral("URI"),  QStringLiteral("URL"), QStringLiteral("UTF8"),
        QStringLiteral("UUID"), QStringLiteral("XML")};
    return words;
}

/// `text` as a Go string literal in double quotes.
QString goQuoted(const QString& text) {
    QString out;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c.unicode() < 32 || c.unicode() == 127)
            out += QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return u'"' + out + u'"';
}

/// encoding/json takes a name only when it has no other characters than these (tags.go, isValidTag).
bool isJsonName(const QString& name) {
    return std::ranges::all_of(name, [](QChar c) {
        return c.isLetterOrNumber() || QStringLiteral("!#$%&()*+-./:;<=>?@[]^_{|}~ ").contains(c);
    });
}

QString tagOf(const QString& column) {
    QString tag = QStringLiteral("db:") + goQuoted(column);
    if (isJsonName(column))
        tag +=
            QStringLiteral(" json:") + goQuoted(column == QLatin1String("-") ? QStringLiteral("-,") : column);
    return tag.contains(u'`') ? goQuoted(tag) : u'`' + tag + u'`';
}

QString goType(const ValueType& value, const QHash<const Type*, QString>& enums) {
    QString out;
    switch (value.kind) {
        case ValueKind::Boolean:
            out = QStringLiteral("bool");
            break;
        case ValueKind::SmallInteger:
            out = QStringLiteral("int16");
            break;
        case ValueKind::Integer:
            out = QStringLiteral("int32");
            break;
        case ValueKind::BigInteger:
            out = QStringLiteral("int64");
            break;
        case ValueKind::Real:
            out = QStringLiteral("float32");
            break;
        case ValueKind::Double:
            out = QStringLiteral("float64");
            break;
        case ValueKind::Bytes:
            out = QStringLiteral("[]byte");
            break;
        case ValueKind::Json:
            out = QStringLiteral("json.RawMessage");
            break;
        case ValueKind::Date:
        case ValueKind::Timestamp:
            out = QStringLiteral("time.Time");
            break;
        case ValueKind::Enum:
            out = enums.value(value.type);
            break;
        default:
            out = QStringLiteral("string");
    }
    if (value.isArray) return QStringLiteral("[]") + out;
    // These have a nil already.
    const bool hasNil = value.kind == ValueKind::Bytes || value.kind == ValueKind::Json;
    return value.notNull || hasNil ? out : u'*' + out;
}

QString goComment(const QString& text, const QString& indent) {
    QString out;
    for (const QString& line : text.split(u'\n'))
        out += indent + QStringLiteral("// ") + line.simplified() + u'\n';
    return out.replace(QStringLiteral("// \n"), QStringLiteral("//\n"));
}

/// A string type and its constants.
QString goEnum(const QString& name, const Type& type, QSet<QString>& taken) {
    QString out = goComment(name + QStringLiteral(" is the enum ") + type.key() + u'.', {}) +
                  QStringLiteral("type ") + name + QStringLiteral(" string\n");
    if (type.labels.isEmpty()) return out + u'\n';
    QStringList names;
    qsizetype width = 0;
    for (const QString& label : type.labels) {
        names << unique(name + pascalCase(label, goInitialisms(), u'X'), taken);
        width = std::max(width, names.last().size());
    }
    out += QStringLiteral("\nconst (\n");
    for (qsizetype i = 0; i < names.size(); ++i)
        out += u'\t' + names[i].leftJustified(width) + u' ' + name + QStringLiteral(" = ") +
               goQuoted(type.labels[i]) + u'\n';
    return out + QStringLiteral(")\n\n");
}

struct Field {
    QString comment, name, type, tag;
};

/// gofmt lines up what stands in lines that follow each other; a comment between them begins anew.
QString fieldsText(const QList<Field>& fields) {
    QString out;
    for (qsizetype begin = 0; begin < fields.size();) {
        qsizetype end = begin + 1;
        while (end < fields.size() && fields[end].comment.isEmpty())
            ++end;
        qsizetype nameWidth = 0, typeWidth = 0;
        for (qsizetype i = begin; i < end; ++i) {
            nameWidth = std::max(nameWidth, fields[i].name.size());
            typeWidth = std::max(typeWidth, fields[i].type.size());
        }
        if (!fields[begin].comment.isEmpty()) out += goComment(fields[begin].comment, QStringLiteral("\t"));
        for (qsizetype i = begin; i < end; ++i)
            out += u'\t' + fields[i].name.leftJustified(nameWidth) + u' ' +
                   fields[i].type.leftJustified(typeWidth) + u' ' + fields[i].tag + u'\n';
        begin = end;
    }
    return out;
}

}  // namespace

QString goStruct(const Snapshot& snapshot, const Relation& relation) {
    QSet<QString> types;
    const QString name = unique(pascalCase(relation.name, goInitialisms(), u'X'), types);
    QHash<const Type*, QString> enums;
    QString enumTexts;
    QList<Field> fields;
    QSet<QString> names, imports;
    for (const Column& column : relation.columns) {
        const ValueType value = valueTypeOf(snapshot, column.type, column.notNull);
        if (value.kind == ValueKind::Enum && !enums.contains(value.type)) {
            const QString enumName = unique(pascalCase(value.type->name, goInitialisms(), u'X'), types);
            enums.insert(value.type, enumName);
            enumTexts += goEnum(enumName, *value.type, types);
        }
        if (value.kind == ValueKind::Json) imports.insert(QStringLiteral("encoding/json"));
        if (value.kind == ValueKind::Date || value.kind == ValueKind::Timestamp)
            imports.insert(QStringLiteral("time"));
        fields.append({column.comment, unique(pascalCase(column.name, goInitialisms(), u'X'), names),
                       goType(value, enums), tagOf(column.name)});
    }
    QStringList sorted = imports.values();
    sorted.sort();
    QString out;
    if (sorted.size() == 1)
        out = QStringLiteral("import ") + goQuoted(sorted.front()) + QStringLiteral("\n\n");
    if (sorted.size() > 1) {
        out = QStringLiteral("import (\n");
        for (const QString& each : std::as_const(sorted))
            out += u'\t' + goQuoted(each) + u'\n';
        out += QStringLiteral(")\n\n");
    }
    out += enumTexts + goComment(name + QStringLiteral(" is a row of ") + relation.key() + u'.', {});
    if (!relation.comment.isEmpty()) out += QStringLiteral("//\n") + goComment(relation.comment, {});
    out += QStringLiteral("type ") + name + QStringLiteral(" struct {\n") + fieldsText(fields) +
           QStringLiteral("}\n");
    return out;
}

}  // namespace schema::copies
