#include "migrations/data_checks/check_sql.h"

#include "postgres/connection.h"

#include <QRegularExpression>

#include <algorithm>

namespace migrations {
namespace {

/// Counts and names what `hits`, a SELECT of one text column `key`, finds.
QString counted(const QString& hits) {
    return QStringLiteral(
               "WITH hits AS MATERIALIZED (%1 LIMIT %2) SELECT (SELECT count(*) FROM hits) AS count,"
               " (SELECT array_agg(key) FROM (SELECT key FROM hits LIMIT 5) first)::text AS examples")
        .arg(hits)
        .arg(mostCounted + 1);
}

QString rowsWhere(const Requirement& requirement, const QString& condition) {
    return counted(
        QStringLiteral("SELECT colophon_key AS key FROM %1 t WHERE %2").arg(requirement.rows.sql, condition));
}

QString uniqueSql(const Requirement& requirement) {
    QStringList texts, groups, conditions;
    for (qsizetype i = 0; i < requirement.keys.size(); ++i) {
        const QString name = QStringLiteral("k%1").arg(i + 1);
        texts.append(QStringLiteral("(%1) AS %2").arg(requirement.keys[i], name));
        groups.append(name);
        if (!requirement.nullsNotDistinct) conditions.append(name + QStringLiteral(" IS NOT NULL"));
    }
    const QString predicate = requirement.expression.isEmpty()
                                  ? QString()
                                  : QStringLiteral(" WHERE %1").arg(requirement.expression);
    const QString where = conditions.isEmpty()
                              ? QString()
                              : QStringLiteral(" WHERE %1").arg(conditions.join(QStringLiteral(" AND ")));
    QStringList shown;
    for (const QString& name : std::as_const(groups))
        shown.append(QStringLiteral("coalesce(%1::text, 'NULL')").arg(name));
    // OFFSET 0: the keys are computed for the rows of the predicate only, as the index does.
    return counted(
        QStringLiteral(
            "SELECT concat_ws(', ', %1) AS key FROM (SELECT %2 FROM %3 t%4 OFFSET 0) v%5 GROUP BY %6"
            " HAVING count(*) > 1")
            .arg(shown.join(QStringLiteral(", ")), texts.join(QStringLiteral(", ")), requirement.rows.sql,
                 predicate, where, groups.join(QStringLiteral(", "))));
}

QString foreignKeySql(const Requirement& requirement) {
    QStringList present, absent, equal;
    for (qsizetype i = 0; i < requirement.keys.size(); ++i) {
        present.append(QStringLiteral("c.%1 IS NOT NULL").arg(requirement.keys[i]));
        absent.append(QStringLiteral("c.%1 IS NULL").arg(requirement.keys[i]));
        equal.append(QStringLiteral("p.%1 %2 c.%3")
                         .arg(requirement.partnerKeys.value(i),
                              requirement.operators.value(i, QStringLiteral("=")), requirement.keys[i]));
    }
    QString condition = QStringLiteral("(%1 AND NOT EXISTS (SELECT FROM %2 p WHERE %3))")
                            .arg(present.join(QStringLiteral(" AND ")), requirement.partner.sql,
                                 equal.join(QStringLiteral(" AND ")));
    if (requirement.matchFull)
        condition += QStringLiteral(" OR ((%1) AND NOT (%2))")
                         .arg(absent.join(QStringLiteral(" OR ")), absent.join(QStringLiteral(" AND ")));
    return counted(QStringLiteral("SELECT c.colophon_key AS key FROM %1 c WHERE %2")
                       .arg(requirement.rows.sql, condition));
}

QString exclusionSql(const Requirement& requirement) {
    QStringList columns{QStringLiteral("colophon_key"), QStringLiteral("row_number() OVER () AS n")}, meets;
    for (qsizetype i = 0; i < requirement.keys.size(); ++i) {
        const QString name = QStringLiteral("k%1").arg(i + 1);
        columns.append(QStringLiteral("(%1) AS %2").arg(requirement.keys[i], name));
        meets.append(QStringLiteral("a.%1 %2 b.%1").arg(name, requirement.operators.value(i)));
    }
    const QString predicate = requirement.expression.isEmpty()
                                  ? QString()
                                  : QStringLiteral(" WHERE %1").arg(requirement.expression);
    return QStringLiteral(
               "WITH every AS MATERIALIZED (SELECT %1 FROM %2 t%3), hits AS MATERIALIZED (SELECT"
               " a.colophon_key || ' / ' || b.colophon_key AS key FROM every a JOIN every b ON a.n < b.n"
               " AND %4 LIMIT %5) SELECT (SELECT count(*) FROM hits) AS count,"
               " (SELECT array_agg(key) FROM (SELECT key FROM hits LIMIT 5) first)::text AS examples")
        .arg(columns.join(QStringLiteral(", ")), requirement.rows.sql, predicate,
             meets.join(QStringLiteral(" AND ")))
        .arg(mostCounted + 1);
}

bool isTextual(const QString& type) {
    return type == QLatin1String("text") || type.startsWith(QLatin1String("character"));
}

/// True for what does not fit into a type with a length, which an assignment refuses and a cast cuts off;
/// empty when `type` has none.
QString exceedsLength(const QString& value, const QString& type) {
    static const QRegularExpression limited(
        QStringLiteral("^(character|bit)( varying)?\\((\\d+)\\)((?:\\[\\])*)$"));
    const auto match = limited.match(type);
    if (!match.hasMatch()) return {};
    const bool isArray = !match.captured(4).isEmpty();
    const QString item = isArray ? QStringLiteral("item") : value;
    QString exceeds;
    if (match.captured(1) == QLatin1String("character"))
        // Blanks at the end may be cut off, other characters may not (PostgreSQL manual, 8.3).
        exceeds = QStringLiteral("char_length(rtrim(%1::text, ' ')) > %2").arg(item, match.captured(3));
    else
        exceeds = QStringLiteral("length(%1::bit varying) %2 %3")
                      .arg(item, match.captured(2).isEmpty() ? QStringLiteral("<>") : QStringLiteral(">"),
                           match.captured(3));
    return isArray ? QStringLiteral("EXISTS (SELECT FROM unnest(%1) item WHERE %2)").arg(value, exceeds)
                   : exceeds;
}

QString typeSql(const Requirement& requirement, int serverMajor) {
    const QString column = requirement.keys.value(0);
    if (requirement.oldType.isEmpty()) return {};
    if (!requirement.labels.isEmpty()) {
        QStringList labels;
        for (const QString& label : requirement.labels)
            labels.append(postgres::Connection::quotedLiteral(label));
        return rowsWhere(
            requirement,
            QStringLiteral("%1::text NOT IN (%2)").arg(column, labels.join(QStringLiteral(", "))));
    }
    if (const QString exceeds = exceedsLength(column, requirement.type); !exceeds.isEmpty())
        return rowsWhere(requirement, exceeds);
    // Every value fits, but an expression may fail.
    if (requirement.type == QLatin1String("text") || requirement.type == QLatin1String("name"))
        return column.startsWith(QLatin1Char('(')) ? QString()
                                                   : rowsWhere(requirement, QStringLiteral("false"));
    const bool isInteger = requirement.oldType == QLatin1String("bigint") ||
                           requirement.oldType == QLatin1String("integer") ||
                           requirement.oldType == QLatin1String("numeric");
    if (isInteger && requirement.type == QLatin1String("integer"))
        return rowsWhere(
            requirement,
            QStringLiteral("round(%1::numeric) NOT BETWEEN -2147483648 AND 2147483647").arg(column));
    if (isInteger && requirement.type == QLatin1String("smallint"))
        return rowsWhere(requirement,
                         QStringLiteral("round(%1::numeric) NOT BETWEEN -32768 AND 32767").arg(column));
    if (serverMajor >= 16 && isTextual(requirement.oldType))
        return rowsWhere(requirement,
                         QStringLiteral("%1 IS NOT NULL AND NOT pg_input_is_valid(%1::text, %2)")
                             .arg(column, postgres::Connection::quotedLiteral(requirement.type)));
    return {};
}

}  // namespace

QString checkSql(const Requirement& requirement, int serverMajor) {
    switch (requirement.kind) {
        case RequirementKind::NotNull:
            return rowsWhere(requirement, QStringLiteral("%1 IS NULL").arg(requirement.keys.value(0)));
        case RequirementKind::Unique:
            return uniqueSql(requirement);
        case RequirementKind::ForeignKey:
            return foreignKeySql(requirement);
        case RequirementKind::Check:
            return rowsWhere(requirement, QStringLiteral("(%1) IS FALSE").arg(requirement.expression));
        case RequirementKind::Exclusion:
            return exclusionSql(requirement);
        case RequirementKind::Type:
            return typeSql(requirement, serverMajor);
        case RequirementKind::NoRows:
            return rowsWhere(requirement, QStringLiteral("true"));
        case RequirementKind::DataLoss:
            return rowsWhere(requirement,
                             requirement.keys.isEmpty()
                                 ? QStringLiteral("true")
                                 : QStringLiteral("%1 IS NOT NULL").arg(requirement.keys.value(0)));
    }
    return {};
}

QString typeProbe(const Requirement& requirement) {
    return QStringLiteral("SELECT count((%1)::%2) AS count FROM %3 t")
        .arg(requirement.keys.value(0), requirement.type, requirement.rows.sql);
}

}  // namespace migrations
