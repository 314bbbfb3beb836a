#include "migrations/rehearsal/requirements.h"

#include "migrations/text.h"
#include "postgres/connection.h"

#include <QRegularExpression>

#include <algorithm>

namespace migrations {
namespace {

QString quotedColumn(const ColumnState& column) {
    return postgres::Connection::quotedName(column.name);
}

template <typename Thing>
const Thing* withOid(const QList<Thing>& things, qint64 oid) {
    const auto found = std::ranges::find(things, oid, &Thing::oid);
    return found == things.end() ? nullptr : &*found;
}

/// Whether the column had that domain before; else it is told of the column.
bool hadDomain(const CatalogState& before, qint64 relation, int column, qint64 domain) {
    const ColumnState* old = before.relations.value(relation).column(column);
    return old && old->domains.contains(domain);
}

/// What one relation asks for, by what is different in it.
class RelationRequirements {
public:
    RelationRequirements(const RelationState& before, const RelationState& after, const CatalogState& state,
                         const LiveMapping& mapping, const LiveMapping& followed, const NewValues& values,
                         QList<Requirement>& out)
        : m_before(before),
          m_after(after),
          m_state(state),
          m_mapping(mapping),
          m_followed(followed),
          m_values(values),
          m_out(out) {}

    void collect() {
        for (const ColumnState& column : m_after.columns)
            ofColumn(column);
        for (const ColumnState& column : m_before.columns)
            if (!m_after.column(column.number)) lossOf(column);
        for (const ConstraintState& constraint : m_after.constraints)
            ofConstraint(constraint);
        for (const IndexState& index : m_after.indexes)
            ofIndex(index);
        if (m_after.partitionConstraint != m_before.partitionConstraint &&
            !m_after.partitionConstraint.isEmpty())
            m_out.append({.kind = RequirementKind::Check,
                          .subject = Text::tr("the partition bounds"),
                          .rows = m_followed.rows(m_after, {m_after.partitionConstraint}),
                          .expression = m_after.partitionConstraint});
    }

private:
    void ofColumn(const ColumnState& column) {
        const ColumnState* old = m_before.column(column.number);
        const bool becameNotNull = column.notNull && !(old && old->notNull);
        if (becameNotNull && !old && column.expression.isEmpty() && !column.identity) {
            m_out.append(
                {.kind = RequirementKind::NoRows,
                 .subject = Text::tr("the new column %1, NOT NULL without a default").arg(column.name),
                 .rows = m_followed.rows(m_after, {})});
        } else if (becameNotNull && (old || column.generated)) {
            m_out.append({.kind = RequirementKind::NotNull,
                          .subject = Text::tr("NOT NULL of column %1").arg(column.name),
                          .rows = m_followed.rows(m_after, {quotedColumn(column)}),
                          .keys = {quotedColumn(column)}});
        }
        if (old && !old->hasTypeOf(column)) ofType(*old, column);
        if (!old && column.generated)
            m_out.append({.kind = RequirementKind::Type,
                          .subject = Text::tr("the generated column %1").arg(column.name),
                          .rows = m_followed.rows(m_after, {quotedColumn(column)}),
                          .keys = {quotedColumn(column)},
                          .type = column.plainType()});
        ofDomain(old, column);
    }

    /// Conversions that every value survives.
    static bool neverFails(const QString& from, const QString& to) {
        static const QStringList integers{QStringLiteral("smallint"), QStringLiteral("integer"),
                                          QStringLiteral("bigint"), QStringLiteral("numeric")};
        if (to == QLatin1String("text") || to == QLatin1String("character varying")) return true;
        return integers.contains(from) && integers.indexOf(from) < integers.indexOf(to);
    }

    void ofType(const ColumnState& old, const ColumnState& column) {
        const NewValue value = m_values.of(m_before.oid, old.name);
        if (value.expression.isEmpty() && value.unknown.isEmpty() &&
            neverFails(old.plainType(), column.plainType()))
            return;
        Requirement change{.kind = RequirementKind::Type,
                           .subject = Text::tr("the type of column %1").arg(column.name),
                           .rows = m_mapping.rows(m_before, {quotedColumn(old)}),
                           .keys = {quotedColumn(old)},
                           .type = column.plainType(),
                           .oldType = old.plainType(),
                           .labels = column.labels};
        if (!value.expression.isEmpty()) {
            change.rows = m_mapping.rows(m_before, {value.expression});
            // A type that this run makes is not there yet; its values are texts until then.
            QString expression = value.expression;
            if (!column.labels.isEmpty())
                expression.replace(
                    QRegularExpression(QRegularExpression::escape(QStringLiteral("::") + column.type) +
                                       QStringLiteral("(?![\\w\\[])")),
                    QStringLiteral("::text"));
            change.keys = {QLatin1Char('(') + expression + QLatin1Char(')')};
            change.oldType = value.type;
        }
        if (!value.unknown.isEmpty()) change.rows.unknown = value.unknown;
        m_out.append(change);
    }

    /// What the domains that its type is made of ask for, as far as they did not before.
    void ofDomain(const ColumnState* old, const ColumnState& column) {
        if (column.domainNotNull && !column.notNull && !(old && old->domainNotNull))
            m_out.append({.kind = RequirementKind::NotNull,
                          .subject = Text::tr("NOT NULL of the type of column %1").arg(column.name),
                          .rows = m_followed.rows(m_after, {quotedColumn(column)}),
                          .keys = {quotedColumn(column)}});
        // A new value has to meet those that are not validated, too.
        for (const DomainState& domain : m_state.domains)
            if (column.domains.contains(domain.domain) && !(old && old->domains.contains(domain.domain)))
                m_out.append({.kind = RequirementKind::Check,
                              .subject = Text::tr("constraint %1 of the domain").arg(domain.name),
                              .rows = m_followed.rows(m_after, {}, &column),
                              .expression = domain.expression});
    }

    void lossOf(const ColumnState& column) {
        if (!m_mapping.isLiveColumn(m_before.oid, column.number)) return;
        m_out.append({.kind = RequirementKind::DataLoss,
                      .subject = Text::tr("column %1").arg(column.name),
                      .rows = m_mapping.rows(m_before, {quotedColumn(column)}),
                      .keys = {quotedColumn(column)}});
    }

    QStringList columnsOf(const RelationState& relation, const QList<int>& numbers) const {
        QStringList names;
        for (const int number : numbers)
            if (const ColumnState* column = relation.column(number)) names.append(quotedColumn(*column));
        return names;
    }

    void ofConstraint(const ConstraintState& constraint) {
        if (!constraint.validated || constraint.inherited) return;
        const ConstraintState* old = withOid(m_before.constraints, constraint.oid);
        if (old && old->validated) return;
        const QString subject = Text::tr("constraint %1").arg(constraint.name);
        if (constraint.type == QLatin1String("c")) {
            m_out.append({.kind = RequirementKind::Check,
                          .subject = subject,
                          .rows = m_followed.rows(m_after, {constraint.expression}),
                          .expression = constraint.expression});
        } else if (constraint.type == QLatin1String("f")) {
            const QStringList keys = columnsOf(m_after, constraint.key);
            Requirement key{.kind = RequirementKind::ForeignKey,
                            .subject = subject,
                            .rows = m_followed.rows(m_after, keys),
                            .keys = keys,
                            .operators = constraint.operators,
                            .matchFull = constraint.matchFull};
            if (const auto partner = m_state.relations.constFind(constraint.references);
                partner != m_state.relations.constEnd()) {
                key.partnerKeys = columnsOf(*partner, constraint.referencedKey);
                key.partner = m_followed.rows(*partner, key.partnerKeys);
            } else {
                key.partner.unknown = Text::tr("The referenced table could not be determined.");
            }
            m_out.append(key);
        }
    }

    void ofIndex(const IndexState& index) {
        if (index.inherited || withOid(m_before.indexes, index.oid)) return;
        if (!index.unique && index.operators.isEmpty()) return;
        for (const ColumnState& column : m_after.columns)
            if (index.unique && index.keys.contains(quotedName(column)) &&
                m_followed.isDistinctPerRow(m_after.oid, column.number))
                return;
        m_out.append({.kind = index.unique ? RequirementKind::Unique : RequirementKind::Exclusion,
                      .subject = Text::tr("index %1").arg(index.name),
                      .rows = m_followed.rows(m_after, index.keys + QStringList{index.predicate}),
                      .keys = index.keys,
                      .operators = index.operators,
                      .expression = index.predicate,
                      .nullsNotDistinct = index.nullsNotDistinct});
    }

    /// As pg_get_indexdef() writes it: quoted only where that is needed.
    static QString quotedName(const ColumnState& column) {
        const bool isPlain = std::ranges::all_of(column.name, [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
        });
        return isPlain && !column.name.at(0).isDigit() ? column.name : quotedColumn(column);
    }

    const RelationState& m_before;
    const RelationState& m_after;
    const CatalogState& m_state;
    const LiveMapping& m_mapping;
    const LiveMapping& m_followed;
    const NewValues& m_values;
    QList<Requirement>& m_out;
};

}  // namespace

QList<Requirement> requirements(const CatalogState& before, const CatalogState& after,
                                const LiveMapping& mapping, const NewValues& values) {
    QList<Requirement> out;
    LiveMapping followed = mapping;
    followed.follow(before, after, values);
    QList<qint64> oids = before.relations.keys();
    std::ranges::sort(oids);
    QList<qint64> gone;
    for (const qint64 oid : std::as_const(oids)) {
        if (!mapping.isLive(oid)) continue;
        const auto now = after.relations.constFind(oid);
        if (now == after.relations.constEnd())
            gone.append(oid);
        else
            RelationRequirements(before.relations[oid], *now, after, mapping, followed, values, out)
                .collect();
    }
    out += lossOfAllRows(before, gone, mapping);
    for (const DomainState& domain : after.domains) {
        const DomainState* old = withOid(before.domains, domain.oid);
        if (!domain.validated || (old && old->validated)) continue;
        for (const RelationState& relation : after.relations) {
            if (!mapping.isLive(relation.oid)) continue;
            for (const ColumnState& column : relation.columns)
                if (hadDomain(before, relation.oid, column.number, domain.domain))
                    out.append({.kind = RequirementKind::Check,
                                .subject = Text::tr("constraint %1 of the domain").arg(domain.name),
                                .rows = followed.rows(relation, {}, &column),
                                .expression = domain.expression});
        }
    }
    return out;
}

QList<Requirement> lossOfAllRows(const CatalogState& before, const QList<qint64>& relations,
                                 const LiveMapping& mapping) {
    QList<Requirement> out;
    for (const qint64 oid : relations) {
        const RelationState& relation = before.relations[oid];
        if (relation.kind != QLatin1String("r") || !mapping.isLive(oid)) continue;
        out.append({.kind = RequirementKind::DataLoss,
                    .subject = Text::tr("all rows"),
                    .rows = mapping.rows(relation, {})});
    }
    return out;
}

}  // namespace migrations
