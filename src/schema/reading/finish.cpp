#include "schema/reading/finish.h"

#include <algorithm>

namespace schema::reading {
namespace {

template <typename T>
void sortByName(QList<T>& list) {
    std::sort(list.begin(), list.end(), [](const T& a, const T& b) { return a.name < b.name; });
}

void addUpIndexes(Relation& relation) {
    for (const Index& index : relation.indexes) {
        if (!index.bytes) continue;
        relation.size.indexBytes = relation.size.indexBytes.value_or(0) + *index.bytes;
        relation.size.isEstimate = relation.size.isEstimate || index.bytesAreEstimate;
    }
}

void add(std::optional<qint64>& sum, const std::optional<qint64>& more) {
    if (more) sum = sum.value_or(0) + *more;
}

/// A partitioned table holds nothing itself; it is as big as its partitions. Depth is bounded because a
/// damaged catalog could loop.
class PartitionSums {
public:
    explicit PartitionSums(QList<Relation>& relations) : m_relations(relations) {
        for (qsizetype i = 0; i < relations.size(); ++i) {
            m_at.insert(relations[i].qualifiedName(), i);
            if (relations[i].isPartition && !relations[i].parents.isEmpty())
                m_partitions[relations[i].parents.front()].append(i);
        }
    }
    void run() {
        for (qsizetype i = 0; i < m_relations.size(); ++i)
            if (m_relations[i].kind == RelationKind::PartitionedTable) m_relations[i].size = sum(i, 0);
    }

private:
    Size sum(qsizetype at, int depth) const {
        const Relation& relation = m_relations[at];
        if (relation.kind != RelationKind::PartitionedTable || depth > 16) return relation.size;
        Size out;
        out.analyzed = relation.size.analyzed;
        for (const qsizetype each : m_partitions.value(relation.qualifiedName())) {
            const Size part = sum(each, depth + 1);
            add(out.rows, part.rows);
            add(out.tableBytes, part.tableBytes);
            add(out.indexBytes, part.indexBytes);
            out.isEstimate = out.isEstimate || part.isEstimate;
        }
        return out;
    }
    QList<Relation>& m_relations;
    QHash<QualifiedName, qsizetype> m_at;
    QHash<QualifiedName, QList<qsizetype>> m_partitions;
};

template <typename T>
bool allDefined(const QList<T>& parts) {
    return std::none_of(parts.begin(), parts.end(), [](const T& part) { return part.definition.isEmpty(); });
}

/// True when every text that the server had to deparse is there.
bool isComplete(const Relation& relation) {
    const bool columns = std::none_of(
        relation.columns.begin(), relation.columns.end(),
        [](const Column& column) { return column.hasExpression && column.expression.isEmpty(); });
    return columns && allDefined(relation.constraints) && allDefined(relation.indexes) &&
           allDefined(relation.triggers) && allDefined(relation.rules) &&
           !(relation.isView() && relation.query.isEmpty()) &&
           !(relation.kind == RelationKind::PartitionedTable && relation.partitionKey.isEmpty()) &&
           !(relation.isPartition && relation.partitionBound.isEmpty());
}

void keepText(QString& text, const QString& earlier) {
    if (text.isEmpty()) text = earlier;
}

template <typename T>
void keepDefinitions(QList<T>& parts, const QList<T>& earlier) {
    for (T& part : parts)
        for (const T& known : earlier)
            if (known.name == part.name) keepText(part.definition, known.definition);
}

/// Takes what `relation` lacks from the relation it was earlier.
void keep(Relation& relation, const Relation& earlier) {
    for (Column& column : relation.columns)
        if (const Column* known = earlier.column(column.name); known && column.hasExpression)
            keepText(column.expression, known->expression);
    keepDefinitions(relation.constraints, earlier.constraints);
    keepDefinitions(relation.indexes, earlier.indexes);
    keepDefinitions(relation.triggers, earlier.triggers);
    keepDefinitions(relation.rules, earlier.rules);
    keepText(relation.query, earlier.query);
    keepText(relation.partitionKey, earlier.partitionKey);
    keepText(relation.partitionBound, earlier.partitionBound);
    for (Policy& policy : relation.policies)
        for (const Policy& known : earlier.policies) {
            if (known.name != policy.name) continue;
            keepText(policy.usingExpression, known.usingExpression);
            keepText(policy.checkExpression, known.checkExpression);
        }
    // Sizes wait for the same lock.
    for (Index& index : relation.indexes)
        if (const Index* known = index.bytes ? nullptr : earlier.index(index.name)) {
            index.bytes = known->bytes;
            index.bytesAreEstimate = true;
        }
    if (!relation.size.tableBytes) {
        relation.size.tableBytes = earlier.size.tableBytes;
        relation.size.isEstimate = relation.size.tableBytes.has_value();
    }
}

}  // namespace

Snapshot finish(Building building, const Snapshot& previous) {
    QList<Relation>& relations = building.content.relations;
    for (auto lock = building.locks.cbegin(); lock != building.locks.cend(); ++lock) {
        const Place place = building.placeOf(Catalog::Class, lock.key());
        if (place.thing >= 0 && !relations[place.thing].lock) relations[place.thing].lock = lock.value();
    }
    for (Relation& relation : relations) {
        // That a policy has no expression may be all there is to know; behind a lock it is not known.
        const bool isRead = isComplete(relation) && !(relation.lock && !relation.policies.isEmpty());
        if (relation.lock || !isRead) {
            const Relation* earlier = previous.relation(relation.qualifiedName());
            if (earlier) keep(relation, *earlier);
            if (!isRead)
                relation.definitions =
                    earlier && isComplete(relation) ? Definitions::Kept : Definitions::Missing;
        }
        addUpIndexes(relation);
        sortByName(relation.constraints);
        sortByName(relation.indexes);
        sortByName(relation.triggers);
        sortByName(relation.rules);
        sortByName(relation.policies);
    }
    PartitionSums(relations).run();
    for (Type& type : building.content.types)
        sortByName(type.constraints);
    for (Publication& publication : building.content.publications)
        std::sort(publication.tables.begin(), publication.tables.end(),
                  [](const PublishedTable& a, const PublishedTable& b) { return a.table < b.table; });
    return Snapshot(std::move(building.content));
}

}  // namespace schema::reading
