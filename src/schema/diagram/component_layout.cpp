#include "schema/diagram/component_layout.h"

#include "schema/diagram/layering.h"
#include "schema/diagram/path.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace schema::diagram {
namespace {

constexpr double besideMiddle = 5;

double rowMiddle(const Diagram& diagram, const QualifiedName& name, const QStringList& columns) {
    const qsizetype node = diagram.indexOf(name);
    return Box::middleOf(columns.isEmpty() ? -1 : diagram.nodes[node].rowOf(columns.front()));
}

/// One end of a line: a node of the component, and how far below its top.
struct Attachment {
    int node = 0;
    double y = 0;
    bool operator==(const Attachment&) const = default;
    bool operator<(const Attachment& other) const {
        return std::tie(node, y) < std::tie(other.node, other.y);
    }
};

/// A line of the diagram, left end first.
struct Run {
    Attachment left;
    Attachment right;
    bool isReversed = false;  ///< the left end is Edge::from
    QList<int> pieces;        ///< edges of the LayoutGraph
};

/// The trunk that the lines from one end share: what leads into each column on the way.
struct Trunk {
    QList<int> bends;   ///< nodes of the graph, of the columns right of the row's own
    QList<int> pieces;  ///< the edges that lead to them
};

class ComponentPlan {
public:
    ComponentPlan(const Drawing& drawing, const QList<int>& nodes, const QList<int>& edges)
        : m_drawing(drawing), m_nodes(nodes), m_edges(edges) {
        for (int i = 0; i < m_nodes.size(); ++i)
            m_positions.insert(m_nodes[i], i);
        addBoxes();
        addRuns();
        addPorts();
        addPieces();
    }
    const LayoutGraph& graph() const { return m_graph; }

    ComponentLayout result(const LayoutPlaces& places) const {
        ComponentLayout out{m_nodes, {}, m_edges, {}, places.size};
        for (int i = 0; i < m_nodes.size(); ++i) {
            const Box& box = boxAt(i);
            // Whole pixels, so that boxes are drawn sharp.
            out.places << (places.middles[i] - QPointF(box.width, box.height) / 2).toPoint();
        }
        for (const Run& run : m_runs) {
            Path path = pathOf(run, places, out.places);
            if (run.isReversed) std::ranges::reverse(path);
            out.paths << path;
        }
        return out;
    }

private:
    const Box& boxAt(int position) const { return m_drawing.boxes.at(m_nodes.at(position)); }

    void addBoxes() {
        QList<QSizeF> sizes;
        for (int i = 0; i < m_nodes.size(); ++i)
            sizes << QSizeF(boxAt(i).width, boxAt(i).height);
        QList<Link> links;
        for (const int edge : m_edges) {
            const Edge& each = m_drawing.diagram.edges[edge];
            links.append(Link{m_positions.value(int(m_drawing.diagram.indexOf(each.to))),
                              m_positions.value(int(m_drawing.diagram.indexOf(each.from)))});
        }
        m_layering = layered(sizes, links);
        for (int i = 0; i < m_nodes.size(); ++i)
            m_graph.nodes.append({.layer = m_layering.layers[i],
                                  .width = sizes[i].width() + 2 * stubLength,
                                  .height = sizes[i].height()});
    }

    void addRuns() {
        for (qsizetype i = 0; i < m_edges.size(); ++i) {
            const Edge& edge = m_drawing.diagram.edges[m_edges[i]];
            const auto at = [this](const QualifiedName& name, double y) {
                return Attachment{m_positions.value(int(m_drawing.diagram.indexOf(name))), y};
            };
            Run run{at(edge.to, endAtTo(m_drawing.diagram, edge)),
                    at(edge.from, endAtFrom(m_drawing.diagram, edge)),
                    m_layering.isReversed[i],
                    {}};
            if (run.isReversed) std::swap(run.left, run.right);
            m_runs.append(run);
        }
    }

    void addPorts() {
        for (const Run& run : m_runs)
            for (const Attachment& end : {run.left, run.right}) {
                QList<double>& ports = m_graph.nodes[end.node].ports;
                const auto place = std::ranges::lower_bound(ports, end.y);
                if (place == ports.end() || *place != end.y) ports.insert(place, end.y);
            }
    }
    int portOf(const Attachment& end) const {
        return static_cast<int>(m_graph.nodes[end.node].ports.indexOf(end.y));
    }

    /// The trunk from `left` as far as column `layer`, made as far as it is not there yet.
    Trunk& trunk(const Attachment& left, int layer) {
        Trunk& out = m_trunks[left];
        for (int next = m_layering.layers[left.node] + 1 + int(out.bends.size()); next <= layer; ++next) {
            const int bend = static_cast<int>(m_graph.nodes.size());
            m_graph.nodes.append({.layer = next});
            out.pieces << addEdge(left, out.bends, {.to = bend, .weight = 8});
            out.bends << bend;
        }
        return out;
    }
    /// From the end of the trunk, or from the row itself where it has no bend yet.
    int addEdge(const Attachment& left, const QList<int>& bends, LayoutGraph::Edge edge) {
        edge.from = bends.isEmpty() ? left.node : bends.last();
        edge.fromPort = bends.isEmpty() ? portOf(left) : -1;
        m_graph.edges.append(edge);
        return static_cast<int>(m_graph.edges.size()) - 1;
    }

    void addPieces() {
        for (Run& run : m_runs) {
            const int first = m_layering.layers[run.left.node] + 1;
            const int last = m_layering.layers[run.right.node];
            Trunk& shared = trunk(run.left, last - 1);
            const qsizetype bends = last - first;
            run.pieces = shared.pieces.first(bends);
            run.pieces << addEdge(run.left, shared.bends.first(bends),
                                  {.to = run.right.node, .toPort = portOf(run.right), .weight = 2});
        }
    }

    Path pathOf(const Run& run, const LayoutPlaces& places, const QList<QPointF>& corners) const {
        const auto edgeOf = [&](const Attachment& end, double x) {
            return corners[end.node] + QPointF(x, end.y);
        };
        Path out{edgeOf(run.left, boxAt(run.left.node).width)};
        addLine(out, out.first() + QPointF(stubLength, 0));
        for (const int piece : run.pieces) {
            const QList<QPointF>& line = places.lines[piece];
            if (line.isEmpty()) continue;
            addLine(out, line.first());
            out += line.sliced(1);
        }
        const QPointF target = edgeOf(run.right, 0);
        addLine(out, target - QPointF(stubLength, 0));
        addLine(out, target);
        return out;
    }

    const Drawing& m_drawing;
    const QList<int>& m_nodes;
    const QList<int>& m_edges;
    QHash<int, int> m_positions;
    Layering m_layering;
    QList<Run> m_runs;
    QMap<Attachment, Trunk> m_trunks;
    LayoutGraph m_graph;
};

}  // namespace

double endAtTo(const Diagram& diagram, const Edge& edge) {
    const double y = rowMiddle(diagram, edge.to, edge.referencedColumns);
    if (edge.kind != EdgeKind::ForeignKey) return y;
    return edge.toCount == Count::One ? y - besideMiddle : y + besideMiddle;
}

double endAtFrom(const Diagram& diagram, const Edge& edge) {
    return rowMiddle(diagram, edge.from, edge.columns);
}

core::Result<ComponentLayout> layOutComponent(Graphviz& graphviz, const Drawing& drawing,
                                              const QList<int>& nodes, const QList<int>& edges) {
    const ComponentPlan plan(drawing, nodes, edges);
    const auto places = graphviz.place(plan.graph());
    if (!places) return core::fail(places);
    return plan.result(*places);
}

QList<QList<int>> componentsOf(const Diagram& diagram) {
    const qsizetype count = diagram.nodes.size();
    QList<QList<int>> neighbours(count);
    for (const Edge& edge : diagram.edges) {
        const int from = int(diagram.indexOf(edge.from)), to = int(diagram.indexOf(edge.to));
        neighbours[from].append(to);
        neighbours[to].append(from);
    }
    QList<QList<int>> out;
    QList<bool> seen(count, false);
    for (int start = 0; start < count; ++start) {
        if (seen[start]) continue;
        QList<int> component{start};
        seen[start] = true;
        for (qsizetype i = 0; i < component.size(); ++i)
            for (const int next : std::as_const(neighbours[component[i]]))
                if (!std::exchange(seen[next], true)) component.append(next);
        std::ranges::sort(component);
        out.append(component);
    }
    std::ranges::sort(out, std::less<>(), [](const QList<int>& component) {
        return std::pair(-component.size(), component.first());
    });
    return out;
}

}  // namespace schema::diagram
