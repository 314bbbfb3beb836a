#include "schema/diagram/layering.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace schema::diagram {
namespace {

/// Wider than the picture is meant to be: the lines that cross a column need height too.
constexpr double wantedAspect = 3.4;
constexpr double usualHeight = 800;  ///< up to which no column is divided
constexpr double roomAside = 120;
constexpr double roomBelow = 30;

struct Neighbours {
    QList<QList<int>> edgesFrom;  ///< positions of edges
    QList<QList<int>> edgesTo;

    Neighbours(qsizetype nodes, const QList<Link>& links) : edgesFrom(nodes), edgesTo(nodes) {
        for (qsizetype i = 0; i < links.size(); ++i) {
            edgesFrom[links[i].from].append(static_cast<int>(i));
            edgesTo[links[i].to].append(static_cast<int>(i));
        }
    }
};

/// Edges to a node whose search has not ended close a circle. Depth first without recursion, from the nodes
/// that none leads to, then from those with the most edges.
QList<bool> reversedEdges(const QList<Link>& links, const Neighbours& neighbours) {
    enum State { New, Open, Done };
    const qsizetype count = neighbours.edgesFrom.size();
    QList<int> starts(count);
    for (int i = 0; i < count; ++i)
        starts[i] = i;
    std::ranges::sort(starts, [&neighbours](int left, int right) {
        const auto rank = [&neighbours](int node) {
            return std::tuple(!neighbours.edgesTo[node].isEmpty(), -neighbours.edgesFrom[node].size(), node);
        };
        return rank(left) < rank(right);
    });
    QList<bool> out(links.size(), false);
    QList<State> states(count, New);
    QList<qsizetype> next(count, 0);
    for (const int start : std::as_const(starts)) {
        QList<int> stack;
        if (states[start] == New) stack.append(start);
        while (!stack.isEmpty()) {
            const int node = stack.last();
            states[node] = Open;
            if (next[node] == neighbours.edgesFrom[node].size()) {
                states[node] = Done;
                stack.removeLast();
                continue;
            }
            const int edge = neighbours.edgesFrom[node][next[node]++];
            const int target = links[edge].to;
            if (states[target] == Open) out[edge] = true;
            if (states[target] == New) stack.append(target);
        }
    }
    return out;
}

class Columns {
public:
    explicit Columns(const QList<QSizeF>& sizes) : m_sizes(sizes) {
        double area = 0, highest = 0;
        for (const QSizeF& size : sizes) {
            area += (size.width() + roomAside) * (size.height() + roomBelow);
            highest = std::max(highest, size.height() + roomBelow);
        }
        m_limit = std::max({usualHeight, highest, std::sqrt(area / wantedAspect)});
    }
    bool hasRoom(int column, int node) const {
        return height(column) == 0 || height(column) + m_sizes[node].height() + roomBelow <= m_limit;
    }
    void add(int column, int node) { change(column, m_sizes[node].height() + roomBelow); }
    void remove(int column, int node) { change(column, -m_sizes[node].height() - roomBelow); }

private:
    double height(int column) const { return m_heights.value(column, 0); }
    void change(int column, double by) {
        if (column >= m_heights.size()) m_heights.resize(column + 1);
        m_heights[column] += by;
    }
    const QList<QSizeF>& m_sizes;
    QList<double> m_heights;
    double m_limit = 0;
};

}  // namespace

Layering layered(const QList<QSizeF>& sizes, const QList<Link>& given) {
    const qsizetype count = sizes.size();
    Layering out;
    out.isReversed = reversedEdges(given, Neighbours(count, given));
    QList<Link> links = given;
    for (qsizetype i = 0; i < links.size(); ++i)
        if (out.isReversed[i]) std::swap(links[i].from, links[i].to);
    const Neighbours neighbours(count, links);

    Columns columns(sizes);
    out.layers = QList<int>(count, 0);
    QList<qsizetype> missing(count);
    QList<int> ready;
    for (int i = 0; i < count; ++i) {
        missing[i] = neighbours.edgesTo[i].size();
        if (missing[i] == 0) ready.append(i);
    }
    std::ranges::sort(ready, std::less<>(), [&neighbours](int node) {
        return std::pair(-neighbours.edgesFrom[node].size(), node);
    });
    for (qsizetype i = 0; i < ready.size(); ++i) {
        const int node = ready[i];
        int column = 0;
        for (const int edge : neighbours.edgesTo[node])
            column = std::max(column, out.layers[links[edge].from] + 1);
        while (!columns.hasRoom(column, node))
            ++column;
        out.layers[node] = column;
        columns.add(column, node);
        for (const int edge : neighbours.edgesFrom[node])
            if (--missing[links[edge].to] == 0) ready.append(links[edge].to);
    }
    // What is only referred to stands as near to that as there is room.
    for (qsizetype i = ready.size() - 1; i >= 0; --i) {
        const int node = ready[i];
        if (neighbours.edgesFrom[node].isEmpty() || !neighbours.edgesTo[node].isEmpty()) continue;
        int column = std::numeric_limits<int>::max();
        for (const int edge : neighbours.edgesFrom[node])
            column = std::min(column, out.layers[links[edge].to] - 1);
        while (column > out.layers[node] && !columns.hasRoom(column, node))
            --column;
        if (column <= out.layers[node]) continue;
        columns.remove(out.layers[node], node);
        columns.add(column, node);
        out.layers[node] = column;
    }
    // Columns that were left, or were never used, are closed up.
    QList<int> used = out.layers;
    std::ranges::sort(used);
    used.erase(std::unique(used.begin(), used.end()), used.end());
    for (int& layer : out.layers)
        layer = static_cast<int>(std::ranges::lower_bound(used, layer) - used.begin());
    return out;
}

}  // namespace schema::diagram
