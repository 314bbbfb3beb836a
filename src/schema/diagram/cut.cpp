#include "schema/diagram/cut.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace schema::diagram {
namespace {

Diagram onlyNodes(const Diagram& diagram, const std::function<bool(const Node&)>& isKept) {
    Diagram out = diagram;
    out.nodes.removeIf([&isKept](const Node& node) { return !isKept(node); });
    out.normalise();
    return out;
}

/// `names` and everything that one line leads to from there.
QSet<QualifiedName> withNeighbours(const Diagram& diagram, const QSet<QualifiedName>& names) {
    QSet<QualifiedName> out = names;
    for (const Edge& edge : diagram.edges) {
        if (names.contains(edge.from)) out.insert(edge.to);
        if (names.contains(edge.to)) out.insert(edge.from);
    }
    return out;
}

}  // namespace

Diagram neighbourhood(const Diagram& diagram, const QualifiedName& center, int depth) {
    QSet<QualifiedName> names{center};
    for (int step = 0; step < depth; ++step)
        names = withNeighbours(diagram, names);
    if (diagram.indexOf(center) < 0) names.clear();
    return onlyNodes(diagram, [&names](const Node& node) { return names.contains(node.name); });
}

Diagram onlySchema(const Diagram& diagram, const QString& schema) {
    return onlyNodes(diagram, [&schema](const Node& node) { return node.name.schema == schema; });
}

Diagram withoutViews(const Diagram& diagram, const QualifiedName& kept) {
    return onlyNodes(diagram, [&kept](const Node& node) {
        const bool isView = node.kind == RelationKind::View || node.kind == RelationKind::MaterializedView;
        return !isView || node.name == kept;
    });
}

Diagram onlyChanged(const Diagram& diagram) {
    QSet<QualifiedName> names;
    for (const Node& node : diagram.nodes)
        if (node.mark != Mark::None) names.insert(node.name);
    QSet<QualifiedName> kept = withNeighbours(diagram, names);
    for (const Edge& edge : diagram.edges)
        if (edge.mark != Mark::None) kept << edge.from << edge.to;
    return onlyNodes(diagram, [&kept](const Node& node) { return kept.contains(node.name); });
}

Diagram withDetail(const Diagram& diagram, Detail detail) {
    if (detail == Detail::Columns) return diagram;
    Diagram out = diagram;
    for (Node& node : out.nodes) {
        const qsizetype before = node.rows.size();
        node.rows.removeIf([detail](const Row& row) {
            return detail == Detail::Names || (!row.isKey() && row.mark == Mark::None);
        });
        node.hiddenRows += static_cast<int>(before - node.rows.size());
    }
    return out;
}

}  // namespace schema::diagram
