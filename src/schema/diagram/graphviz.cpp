#include "schema/diagram/graphviz.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <algorithm>
#include <cmath>
#include <graphviz/gvc.h>
#include <mutex>

namespace schema::diagram {
namespace {

struct GraphvizText {
    Q_DECLARE_TR_FUNCTIONS(schema::Diagram)
};

/// Graphviz' state is the process', so its guard is too.
std::mutex& guard() {
    static std::mutex mutex;
    return mutex;
}

constexpr double pointsPerInch = 72;
constexpr double betweenLanes = 9;    ///< between two lines that cross a column
constexpr double betweenLayers = 46;  ///< for the lines between two columns
constexpr double aboveAndBelow = 12;  ///< kept free around a box

QByteArray inches(double pixels) {
    return QByteArray::number(pixels / pointsPerInch, 'f', 4);
}

QByteArray cell(double width, double height, const QByteArray& port = {}) {
    return "<TR><TD FIXEDSIZE=\"TRUE\" WIDTH=\"" + QByteArray::number(std::lround(width)) + "\" HEIGHT=\"" +
           QByteArray::number(std::lround(height)) + '"' +
           (port.isEmpty() ? QByteArray() : " PORT=\"" + port + '"') + "></TD></TR>";
}

/// A table without words in which each port is a cell of two pixels and the rest is room.
QByteArray boxLabel(const LayoutGraph::Node& node) {
    QByteArray out = "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">" +
                     cell(node.width, aboveAndBelow);
    double y = 0;
    for (qsizetype i = 0; i < node.ports.size(); ++i) {
        if (node.ports[i] - 1 > y) out += cell(node.width, node.ports[i] - 1 - y);
        out += cell(node.width, 2, 'p' + QByteArray::number(i));
        y = node.ports[i] + 1;
    }
    return out + cell(node.width, std::max(1.0, node.height - y) + aboveAndBelow) + "</TABLE>>";
}

QByteArray end(int node, int port, char side) {
    return 'n' + QByteArray::number(node) + (port < 0 ? QByteArray() : ":p" + QByteArray::number(port)) +
           ':' + side;
}

/// The graph in Graphviz' language. Only numbers go in, no name of the catalog.
QByteArray sourceOf(const LayoutGraph& graph) {
    QByteArray out = "digraph { graph [rankdir=LR, splines=true, nodesep=" + inches(betweenLanes) +
                     ", ranksep=" + inches(betweenLayers) +
                     "]; node [label=\"\", shape=none, margin=0]; edge [arrowhead=none];\n";
    int layers = 0;
    for (qsizetype i = 0; i < graph.nodes.size(); ++i) {
        const LayoutGraph::Node& node = graph.nodes[i];
        layers = std::max(layers, node.layer + 1);
        out += 'n' + QByteArray::number(i) +
               (node.width > 0 ? " [label=" + boxLabel(node) + "];\n"
                               : QByteArray(" [shape=point, width=0.01, height=0.01];\n"));
    }
    for (qsizetype i = 0; i < graph.edges.size(); ++i) {
        const LayoutGraph::Edge& edge = graph.edges[i];
        out += end(edge.from, edge.fromPort, 'e') + " -> " + end(edge.to, edge.toPort, 'w') + " [key=\"" +
               QByteArray::number(i) + "\", weight=" + QByteArray::number(edge.weight) + "];\n";
    }
    QList<QByteArray> ranks(layers);
    for (qsizetype i = 0; i < graph.nodes.size(); ++i)
        ranks[graph.nodes[i].layer] += 'n' + QByteArray::number(i) + "; ";
    for (const QByteArray& rank : std::as_const(ranks))
        out += "{ rank=same; " + rank + "}\n";
    return out + "}\n";
}

LayoutPlaces placesIn(Agraph_t* made, const LayoutGraph& graph) {
    LayoutPlaces out;
    const boxf bounds = GD_bb(made);
    const auto point = [&bounds](const pointf& p) { return QPointF(p.x - bounds.LL.x, bounds.UR.y - p.y); };
    out.size = QSizeF(bounds.UR.x - bounds.LL.x, bounds.UR.y - bounds.LL.y);
    out.middles.resize(graph.nodes.size());
    out.lines.resize(graph.edges.size());
    for (Agnode_t* node = agfstnode(made); node; node = agnxtnode(made, node)) {
        out.middles[QByteArray(agnameof(node)).mid(1).toInt()] = point(ND_coord(node));
        for (Agedge_t* edge = agfstout(made, node); edge; edge = agnxtout(made, edge)) {
            const splines* curves = ED_spl(edge);
            if (!curves || curves->size == 0) continue;
            QList<QPointF>& line = out.lines[QByteArray(agnameof(edge)).toInt()];
            for (int i = 0; i < curves->list[0].size; ++i)
                line.append(point(curves->list[0].list[i]));
        }
    }
    return out;
}

}  // namespace

Graphviz::Graphviz() {
    const std::lock_guard lock(guard());
    m_context = gvContext();
    // Its messages are for those who write graphs by hand.
    agseterr(AGMAX);
}

Graphviz::~Graphviz() {
    const std::lock_guard lock(guard());
    gvFreeContext(m_context);
}

core::Result<LayoutPlaces> Graphviz::place(const LayoutGraph& graph) {
    const std::lock_guard lock(guard());
    Agraph_t* made = agmemread(sourceOf(graph).constData());
    const auto close = qScopeGuard([made] {
        if (made) agclose(made);
    });
    if (!made || gvLayout(m_context, made, "dot") != 0) {
        const char* why = aglasterr();
        return core::fail(core::ErrorKind::Internal,
                          GraphvizText::tr("The diagram could not be laid out, because Graphviz or its dot "
                                           "layout plugin is missing. Install it (Debian: libgvc6)."),
                          QString::fromUtf8(why));
    }
    const auto release = qScopeGuard([this, made] { gvFreeLayout(m_context, made); });
    return placesIn(made, graph);
}

}  // namespace schema::diagram
