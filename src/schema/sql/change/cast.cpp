#include "schema/sql/change/cast.h"

#include <QStringList>

namespace schema::sql {
namespace {

/// The type without length or precision: `character varying[]`, `timestamp with time zone`.
QString withoutModifier(const QString& type) {
    const qsizetype open = type.indexOf(QLatin1Char('(')), close = type.indexOf(QLatin1Char(')'), open);
    return open < 0 || close < 0 ? type : type.left(open) + type.mid(close + 1);
}

/// Groups of types with casts among each other (pg_cast of 13 to 18).
int familyOf(const QString& type) {
    static const QList<QStringList> families{
        {QStringLiteral("smallint"), QStringLiteral("integer"), QStringLiteral("bigint"),
         QStringLiteral("numeric"), QStringLiteral("real"), QStringLiteral("double precision")},
        {QStringLiteral("date"), QStringLiteral("timestamp without time zone"),
         QStringLiteral("timestamp with time zone")},
        {QStringLiteral("time without time zone"), QStringLiteral("time with time zone"),
         QStringLiteral("interval")},
        {QStringLiteral("json"), QStringLiteral("jsonb")},
        {QStringLiteral("inet"), QStringLiteral("cidr")},
        {QStringLiteral("bit"), QStringLiteral("bit varying")}};
    for (qsizetype i = 0; i < families.size(); ++i)
        if (families[i].contains(type)) return int(i);
    return -1;
}

bool isText(const QString& type) {
    static const QStringList texts{QStringLiteral("text"), QStringLiteral("character varying"),
                                   QStringLiteral("character"), QStringLiteral("name"),
                                   QStringLiteral("\"char\"")};
    return texts.contains(type);
}

bool hasCast(const QString& from, const QString& to) {
    const QString boolean = QStringLiteral("boolean"), integer = QStringLiteral("integer");
    if (isText(from) || isText(to)) return true;
    if ((from == boolean && to == integer) || (from == integer && to == boolean)) return true;
    return familyOf(from) >= 0 && familyOf(from) == familyOf(to);
}

}  // namespace

QString castExpression(const QString& value, const QString& from, const QString& to) {
    const QString before = withoutModifier(from), after = withoutModifier(to);
    if (before == after) return {};
    const QString array = QStringLiteral("[]");
    const QString cast = QStringLiteral("::") + to;
    if (after == before + array) return QStringLiteral("ARRAY[") + value + QLatin1Char(']') + cast;
    if (before == after + array) return value + QStringLiteral("[1]") + cast;
    const bool areArrays = before.endsWith(array) && after.endsWith(array);
    if (hasCast(areArrays ? before.chopped(2) : before, areArrays ? after.chopped(2) : after))
        return value + cast;
    return value + (areArrays ? QStringLiteral("::text[]") : QStringLiteral("::text")) + cast;
}

}  // namespace schema::sql
