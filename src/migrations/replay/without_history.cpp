#include "migrations/replay/without_history.h"

#include "migrations/tools/all.h"

#include <algorithm>

namespace migrations {

schema::Snapshot withoutHistory(const schema::Snapshot& snapshot, QList<schema::QualifiedName> tables) {
    // A sequence without an owner has an empty one.
    tables.removeAll(schema::QualifiedName());
    if (tables.isEmpty()) return snapshot;
    schema::Content content = snapshot.content();
    content.relations.removeIf(
        [&](const schema::Relation& relation) { return tables.contains(relation.qualifiedName()); });
    content.sequences.removeIf(
        [&](const schema::Sequence& sequence) { return tables.contains(sequence.ownerTable); });
    for (const schema::QualifiedName& table : tables) {
        const bool isEmpty = std::ranges::none_of(
            content.relations, [&](const schema::Relation& each) { return each.schema == table.schema; });
        // Atlas makes a schema for its table alone.
        if (isEmpty && table.schema == table.name)
            content.schemas.removeIf([&](const schema::Schema& each) { return each.name == table.schema; });
    }
    return schema::Snapshot(std::move(content));
}

QList<schema::QualifiedName> historyTablesIn(const schema::Snapshot& snapshot, Tool tool) {
    QList<schema::QualifiedName> tables;
    for (const HistoryPlace& place : toolOf(tool).historyPlaces())
        for (const schema::Relation& relation : snapshot->relations)
            if (relation.name == QLatin1String(place.table) &&
                (!place.schema || relation.schema == QLatin1String(place.schema)))
                tables.append(relation.qualifiedName());
    return tables;
}

}  // namespace migrations
