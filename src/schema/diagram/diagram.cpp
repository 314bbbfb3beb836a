#include "schema/diagram/diagram.h"

#include <QSet>

#include <algorithm>

namespace schema::diagram {

qsizetype Node::rowOf(const QString& column) const {
    const auto found = std::ranges::find(rows, column, &Row::name);
    return found == rows.end() ? -1 : std::distance(rows.begin(), found);
}

qsizetype Diagram::indexOf(const QualifiedName& name) const {
    const auto found = std::ranges::lower_bound(nodes, name, std::less<>(), &Node::name);
    return found == nodes.end() || found->name != name ? -1 : std::distance(nodes.begin(), found);
}

bool Diagram::hasSeveralSchemas() const {
    return std::ranges::any_of(
        nodes, [this](const Node& node) { return node.name.schema != nodes.front().name.schema; });
}

void Diagram::normalise() {
    std::ranges::sort(nodes, std::less<>(), &Node::name);
    edges.removeIf([this](const Edge& edge) { return indexOf(edge.from) < 0 || indexOf(edge.to) < 0; });
    std::ranges::sort(edges, [](const Edge& left, const Edge& right) {
        return std::tie(left.from, left.to, left.kind, left.name, left.columns) <
               std::tie(right.from, right.to, right.kind, right.name, right.columns);
    });
}

}  // namespace schema::diagram
