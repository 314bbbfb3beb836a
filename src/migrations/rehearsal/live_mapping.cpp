#include "migrations/rehearsal/live_mapping.h"

#include "migrations/text.h"
#include "postgres/connection.h"

#include <algorithm>

namespace migrations {
namespace {

QString liveName(const QString& name) {
    return postgres::Connection::quotedName(name);
}

/// The primary key as text, or where a row lies when there is none.
QString keyOf(const RelationState& relation) {
    for (const ConstraintState& constraint : relation.constraints) {
        if (constraint.type != QLatin1String("p")) continue;
        QStringList parts;
        for (const int number : constraint.key)
            if (const ColumnState* column = relation.column(number))
                parts.append(liveName(column->name) + QStringLiteral("::text"));
        return QStringLiteral("concat_ws(', ', %1)").arg(parts.join(QStringLiteral(", ")));
    }
    return QStringLiteral("ctid::text");
}

}  // namespace

LiveMapping::LiveMapping(const CatalogState& start) {
    for (const RelationState& relation : start.relations) {
        if (relation.kind != QLatin1String("r") && relation.kind != QLatin1String("p") &&
            relation.kind != QLatin1String("m"))
            continue;
        Live live{.name = relation.title(),
                  .quoted = liveName(relation.schema) + QLatin1Char('.') + liveName(relation.name),
                  .key = keyOf(relation),
                  .columns = {}};
        for (const ColumnState& column : relation.columns)
            live.columns.insert(column.number, {.sql = liveName(column.name), .unknown = {}, .isLive = true});
        m_relations.insert(relation.oid, live);
    }
}

bool LiveMapping::isLiveColumn(qint64 relation, int column) const {
    return m_relations.value(relation).columns.value(column).isLive;
}

bool LiveMapping::isDistinctPerRow(qint64 relation, int column) const {
    return m_relations.value(relation).columns.value(column).isDistinct;
}

LiveMapping::Value LiveMapping::added(const ColumnState& column) {
    if (column.generated) return {.sql = column.expression, .unknown = {}, .isGenerated = true};
    if (column.hasConstant)
        return {.sql = QStringLiteral("(%1)::%2").arg(column.expression, column.plainType()), .unknown = {}};
    if (column.expression.isEmpty() && !column.identity)
        return {.sql = QStringLiteral("NULL::%1").arg(column.plainType()), .unknown = {}};
    const bool isDistinct = column.identity ||
                            column.expression.contains(QLatin1String("gen_random_uuid(")) ||
                            column.expression.contains(QLatin1String("uuid_generate_v")) ||
                            column.expression.contains(QLatin1String("uuidv7(")) ||
                            column.expression.startsWith(QLatin1String("nextval("));
    return {.sql = {},
            .unknown = Text::tr("This run fills the column %1.").arg(column.name),
            .isDistinct = isDistinct};
}

void LiveMapping::follow(const CatalogState& before, const CatalogState& after, const NewValues& values) {
    for (auto it = m_relations.begin(); it != m_relations.end(); ++it) {
        const auto now = after.relations.constFind(it.key());
        const auto was = before.relations.constFind(it.key());
        if (now == after.relations.constEnd() || was == before.relations.constEnd()) continue;
        for (const ColumnState& column : now->columns) {
            const ColumnState* old = was->column(column.number);
            if (!old) {
                it->columns.insert(column.number, added(column));
            } else if (!old->hasTypeOf(column)) {
                Value& value = it->columns[column.number];
                value.isLive = false;
                const NewValue computed = values.of(it.key(), old->name);
                if (!computed.expression.isEmpty() || !computed.unknown.isEmpty())
                    value = {.sql = {},
                             .unknown = Text::tr("This run recomputes the column %1.").arg(column.name)};
                else if (!value.sql.isEmpty())
                    value.sql = QStringLiteral("(%1)::%2").arg(value.sql, column.plainType());
            }
        }
    }
}

LiveRows LiveMapping::rows(const RelationState& relation, const QStringList& texts,
                           const ColumnState* alias) const {
    const auto live = m_relations.constFind(relation.oid);
    if (live == m_relations.constEnd()) {
        LiveRows none{.relation = relation.title(), .sql = {}, .unknown = {}};
        if (m_written.contains(relation.oid)) {
            none.unknown = Text::tr("This run creates and fills %1.").arg(relation.title());
            return none;
        }
        QStringList columns{QStringLiteral("NULL::text AS colophon_key")};
        for (const ColumnState& column : relation.columns)
            columns.append(QStringLiteral("NULL::%1 AS %2").arg(column.plainType(), liveName(column.name)));
        none.sql = QStringLiteral("(SELECT %1 WHERE false)").arg(columns.join(QStringLiteral(", ")));
        return none;
    }
    LiveRows out{.relation = live->name, .sql = {}, .unknown = {}};
    if (m_written.contains(relation.oid)) {
        out.unknown = Text::tr("An earlier statement of this run changes rows of %1.").arg(live->name);
        return out;
    }
    QStringList columns{live->key + QStringLiteral(" AS colophon_key")}, generated;
    for (const ColumnState& column : relation.columns) {
        const bool isNamed = std::any_of(texts.begin(), texts.end(), [&](const QString& text) {
            return text.contains(column.name) || text.contains(liveName(column.name));
        });
        const Value value = live->columns.value(column.number);
        if (!isNamed && !(alias && alias->number == column.number)) continue;
        if (value.sql.isEmpty()) {
            out.unknown = value.unknown;
            return out;
        }
        const QString item = QStringLiteral("%1 AS %2").arg(value.sql, liveName(column.name));
        (value.isGenerated ? generated : columns).append(item);
        if (alias && alias->number == column.number)
            columns.append(QStringLiteral("%1 AS value").arg(value.sql));
    }
    if (!generated.isEmpty()) {
        // What a generated column is made of has to be there as well.
        QStringList inner = columns;
        for (const ColumnState& column : relation.columns) {
            const Value value = live->columns.value(column.number);
            const QString item = QStringLiteral("%1 AS %2").arg(value.sql, liveName(column.name));
            if (!value.sql.isEmpty() && !value.isGenerated && !inner.contains(item)) inner.append(item);
        }
        out.sql =
            QStringLiteral("(SELECT *, %1 FROM (SELECT %2 FROM %3) made)")
                .arg(generated.join(QStringLiteral(", ")), inner.join(QStringLiteral(", ")), live->quoted);
        return out;
    }
    out.sql = QStringLiteral("(SELECT %1 FROM %2)").arg(columns.join(QStringLiteral(", ")), live->quoted);
    return out;
}

}  // namespace migrations
