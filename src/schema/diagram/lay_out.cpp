#include "schema/diagram/lay_out.h"

#include "schema/diagram/component_layout.h"
#include "schema/diagram/packing.h"
#include "schema/diagram/path.h"

#include <QHash>

#include <algorithm>

namespace schema::diagram {
namespace {

Drawing withBoxes(const Diagram& diagram) {
    Drawing out;
    out.diagram = diagram;
    const Titles titles = diagram.hasSeveralSchemas() ? Titles::WithSchema : Titles::Plain;
    for (const Node& node : diagram.nodes)
        out.boxes.append(boxOf(node, titles));
    out.places.resize(out.boxes.size());
    out.paths.resize(diagram.edges.size());
    return out;
}

/// The lines of each component; those from a relation to itself are in none.
QList<QList<int>> edgesOf(const Diagram& diagram, const QList<QList<int>>& components) {
    QList<int> componentOf(diagram.nodes.size());
    for (qsizetype i = 0; i < components.size(); ++i)
        for (const int node : components[i])
            componentOf[node] = int(i);
    QList<QList<int>> out(components.size());
    for (int i = 0; i < diagram.edges.size(); ++i) {
        const Edge& edge = diagram.edges[i];
        if (edge.from != edge.to) out[componentOf[diagram.indexOf(edge.from)]].append(i);
    }
    return out;
}

/// A relation that no line leads to from another one.
ComponentLayout lonely(const Drawing& drawing, int node) {
    const Box& box = drawing.boxes[node];
    const bool hasLoop = std::ranges::any_of(drawing.diagram.edges, [&](const Edge& edge) {
        return edge.from == drawing.diagram.nodes[node].name;
    });
    return {{node}, {QPointF()}, {}, {}, QSizeF(box.width + (hasLoop ? 2 * stubLength : 0), box.height)};
}

void put(Drawing& drawing, const ComponentLayout& part, const QPointF& corner) {
    for (qsizetype i = 0; i < part.nodes.size(); ++i)
        drawing.places[part.nodes[i]] = part.places[i] + corner;
    for (qsizetype i = 0; i < part.edges.size(); ++i) {
        Path& path = drawing.paths[part.edges[i]] = part.paths[i];
        for (QPointF& point : path)
            point += corner;
    }
}

}  // namespace

core::Result<Drawing> layOut(Graphviz& graphviz, const Diagram& diagram, const LayoutProgress& progress) {
    Drawing out = withBoxes(diagram);
    const QList<QList<int>> components = componentsOf(diagram);
    const QList<QList<int>> edges = edgesOf(diagram, components);
    const int all = static_cast<int>(diagram.nodes.size());
    int done = 0;
    QList<ComponentLayout> parts;
    QList<QSizeF> sizes;
    for (qsizetype i = 0; i < components.size(); ++i) {
        if (progress && !progress(done, all)) return std::unexpected(core::Error::cancelled());
        auto part = components[i].size() == 1
                        ? core::Result<ComponentLayout>(lonely(out, components[i].first()))
                        : layOutComponent(graphviz, out, components[i], edges[i]);
        if (!part) return core::fail(part);
        parts.append(*part);
        sizes.append(part->size);
        done += static_cast<int>(components[i].size());
    }
    const QList<QPointF> corners = packed(sizes);
    for (qsizetype i = 0; i < parts.size(); ++i)
        put(out, parts[i], corners[i]);
    for (qsizetype i = 0; i < diagram.edges.size(); ++i)
        if (out.paths[i].isEmpty()) out.paths[i] = directPath(out, diagram.edges[i]);
    fit(out);
    return out;
}

}  // namespace schema::diagram
