#include "schema/diagram/overlay.h"

#include <QHash>

#include <algorithm>

namespace schema::diagram {
namespace {

/// The marks of columns, constraints and whole relations that differ.
struct ChangedParts {
    QHash<QualifiedName, Mark> relations;
    QHash<ObjectId, Mark> parts;

    explicit ChangedParts(const Difference& difference) {
        for (const Change& change : difference.changes) {
            const ObjectId whole = change.object.whole();
            if (whole.kind != Kind::Relation) continue;
            relations.insert({whole.schema, whole.name}, Mark::Changed);
            if (change.object.kind == Kind::Column || change.object.kind == Kind::Default)
                parts.insert(columnId(change.object), Mark::Changed);
            else if (change.object.isPart())
                parts.insert(change.object, Mark::Changed);
        }
    }
    static ObjectId columnId(ObjectId id) {
        id.kind = Kind::Column;
        return id;
    }
    Mark of(const QualifiedName& relation, Kind kind, const QString& part) const {
        return parts.value(ObjectId::partOf(relation, kind, part), Mark::None);
    }
};

/// The rows of both: those that are gone stand behind the one they followed.
QList<Row> mergedRows(const Node& from, const Node& to, const ChangedParts& changed) {
    QList<Row> out = to.rows;
    for (Row& row : out)
        row.mark = from.rowOf(row.name) < 0 ? Mark::Added : changed.of(to.name, Kind::Column, row.name);
    qsizetype place = 0;
    for (Row row : from.rows) {
        const auto same = std::ranges::find(out, row.name, &Row::name);
        if (same != out.end()) {
            place = std::distance(out.begin(), same) + 1;
            continue;
        }
        row.mark = Mark::Removed;
        out.insert(place++, row);
    }
    return out;
}

QString keyOf(const Edge& edge) {
    return QStringList{nameOf(edge.kind), edge.from.schema, edge.from.name,
                       edge.name,         edge.to.schema,   edge.to.name}
        .join(QChar(0));
}

QList<Edge> mergedEdges(const Diagram& from, const Diagram& to, const ChangedParts& changed) {
    QHash<QString, const Edge*> before;
    for (const Edge& edge : from.edges)
        before.insert(keyOf(edge), &edge);
    QList<Edge> out = to.edges;
    for (Edge& edge : out) {
        const Edge* old = before.take(keyOf(edge));
        if (!old)
            edge.mark = Mark::Added;
        else if (*old != edge || changed.of(edge.from, Kind::Constraint, edge.name) != Mark::None)
            edge.mark = Mark::Changed;
    }
    for (const Edge& edge : from.edges) {
        if (!before.contains(keyOf(edge))) continue;
        out.append(edge);
        out.last().mark = Mark::Removed;
    }
    return out;
}

}  // namespace

Diagram overlaid(const Diagram& from, const Diagram& to, const Difference& difference) {
    const ChangedParts changed(difference);
    Diagram out;
    out.isComparison = true;
    for (const Node& node : to.nodes) {
        Node merged = node;
        const qsizetype before = from.indexOf(node.name);
        if (before < 0) {
            merged.mark = Mark::Added;
        } else {
            merged.rows = mergedRows(from.nodes.at(before), node, changed);
            const bool hasChangedRows =
                std::ranges::any_of(merged.rows, [](const Row& row) { return row.mark != Mark::None; });
            merged.mark = hasChangedRows ? Mark::Changed : changed.relations.value(node.name, Mark::None);
        }
        out.nodes.append(merged);
    }
    for (const Node& node : from.nodes) {
        if (to.indexOf(node.name) >= 0) continue;
        out.nodes.append(node);
        out.nodes.last().mark = Mark::Removed;
    }
    out.edges = mergedEdges(from, to, changed);
    out.normalise();
    return out;
}

}  // namespace schema::diagram
