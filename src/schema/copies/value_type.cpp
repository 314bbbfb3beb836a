#include "schema/copies/value_type.h"

#include "schema/sql/quoting.h"

#include <QHash>
#include <QRegularExpression>

namespace schema::copies {
namespace {

const QHash<QString, ValueKind>& builtinKinds() {
    static const QHash<QString, ValueKind> kinds = {
        {QStringLiteral("boolean"), ValueKind::Boolean},
        {QStringLiteral("smallint"), ValueKind::SmallInteger},
        {QStringLiteral("integer"), ValueKind::Integer},
        {QStringLiteral("bigint"), ValueKind::BigInteger},
        {QStringLiteral("oid"), ValueKind::BigInteger},
        {QStringLiteral("real"), ValueKind::Real},
        {QStringLiteral("double precision"), ValueKind::Double},
        {QStringLiteral("numeric"), ValueKind::Numeric},
        {QStringLiteral("text"), ValueKind::Text},
        {QStringLiteral("character varying"), ValueKind::Text},
        {QStringLiteral("character"), ValueKind::Text},
        {QStringLiteral("name"), ValueKind::Text},
        {QStringLiteral("bytea"), ValueKind::Bytes},
        {QStringLiteral("uuid"), ValueKind::Uuid},
        {QStringLiteral("json"), ValueKind::Json},
        {QStringLiteral("jsonb"), ValueKind::Json},
        {QStringLiteral("date"), ValueKind::Date},
        {QStringLiteral("time without time zone"), ValueKind::Time},
        {QStringLiteral("time with time zone"), ValueKind::Time},
        {QStringLiteral("timestamp without time zone"), ValueKind::Timestamp},
        {QStringLiteral("timestamp with time zone"), ValueKind::Timestamp},
        {QStringLiteral("interval"), ValueKind::Interval},
    };
    return kinds;
}

/// The type that format_type() wrote as `text`.
const Type* typeNamed(const Snapshot& snapshot, const QString& text) {
    for (const Type& type : snapshot->types)
        if (sql::qualified(type.qualifiedName()) == text) return &type;
    return nullptr;
}

ValueType resolve(const Snapshot& snapshot, const QString& text, bool notNull, int depth) {
    ValueType out;
    out.text = text;
    out.notNull = notNull;
    QString name = text;
    if (name.endsWith(QStringLiteral("[]"))) {
        const QString element = name.chopped(2);
        out = resolve(snapshot, element, false, depth + 1);
        out.text = text;
        out.notNull = notNull;
        out.isArray = true;
        return out;
    }
    static const QRegularExpression modifier(QStringLiteral("\\((\\d+)(?:,-?\\d+)?\\)"));
    const auto length = modifier.match(name);
    // A quoted name may have such a thing in it too.
    const QString plain = name.startsWith(QLatin1Char('"')) ? name : QString(name).remove(modifier);
    if (const auto builtin = builtinKinds().constFind(plain); builtin != builtinKinds().constEnd()) {
        out.kind = *builtin;
        out.hasZone = plain.endsWith(QStringLiteral(" with time zone"));
        if (out.kind == ValueKind::Text && length.hasMatch()) out.maxLength = length.captured(1).toInt();
        return out;
    }
    if (plain.startsWith(QStringLiteral("interval"))) out.kind = ValueKind::Interval;
    const Type* type = typeNamed(snapshot, plain);
    if (!type && plain != name) type = typeNamed(snapshot, name);
    if (!type) {
        if (plain.section(QLatin1Char('.'), -1) == QLatin1String("citext")) out.kind = ValueKind::Text;
        return out;
    }
    if (type->kind == TypeKind::Enum || type->kind == TypeKind::Composite) {
        out.kind = type->kind == TypeKind::Enum ? ValueKind::Enum : ValueKind::Composite;
        out.type = type;
    } else if (type->kind == TypeKind::Domain && depth < 16) {
        out = resolve(snapshot, type->baseType, notNull || type->notNull, depth + 1);
        out.text = text;
    } else if (type->name == QLatin1String("citext")) {
        out.kind = ValueKind::Text;
    }
    return out;
}

}  // namespace

ValueType valueTypeOf(const Snapshot& snapshot, const QString& type, bool notNull) {
    return resolve(snapshot, type, notNull, 0);
}

QString pascalCase(const QString& name, const QSet<QString>& initialisms, QChar fallback) {
    QString out, word;
    const auto finish = [&] {
        if (initialisms.contains(word.toUpper()))
            out += word.toUpper();
        else if (!word.isEmpty())
            out += word.at(0).toUpper() + word.mid(1);
        word.clear();
    };
    for (const QChar c : name) {
        if (!c.isLetterOrNumber() || c.isSurrogate())
            finish();
        else if (!c.isDigit() && !c.isLetter())
            continue;  // numbers that are no digits (½) are in no identifier
        else
            word += c;
    }
    finish();
    if (out.isEmpty() || !out.at(0).isUpper()) out.prepend(fallback);
    return out;
}

QString unique(const QString& name, QSet<QString>& taken) {
    QString out = name;
    for (int number = 2; taken.contains(out); ++number)
        out = name + QString::number(number);
    taken.insert(out);
    return out;
}

}  // namespace schema::copies
