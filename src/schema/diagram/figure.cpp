#include "schema/diagram/figure.h"

#include <cmath>

namespace schema::diagram {
namespace {

/// Draws in coordinates of a line's end: `away` from the box along the line, `aside` of it.
class EndPen {
public:
    EndPen(const QPointF& end, const QPointF& next) : m_end(end) {
        const QPointF step = next - end;
        const double length = std::hypot(step.x(), step.y());
        m_away = length > 0 ? step / length : QPointF(1, 0);
    }
    QPointF at(double away, double aside) const {
        return m_end + m_away * away + QPointF(-m_away.y(), m_away.x()) * aside;
    }
    QLineF line(double away, double aside, double toAway, double toAside) const {
        return {at(away, aside), at(toAway, toAside)};
    }
    QLineF bar(double away) const { return line(away, -4.5, away, 4.5); }
    Figure::Circle circle(double away) const { return {at(away, 0), 4}; }

private:
    QPointF m_end;
    QPointF m_away;
};

Figure countFigure(Count count, const EndPen& pen) {
    switch (count) {
        case Count::One:
            return {{}, {pen.bar(7), pen.bar(11)}, {}};
        case Count::ZeroOrOne:
            return {{}, {pen.bar(7)}, {pen.circle(14)}};
        case Count::ZeroOrMore:
            return {{}, {pen.line(0, -6, 11, 0), pen.line(0, 6, 11, 0)}, {pen.circle(15)}};
    }
    Q_UNREACHABLE();
}

Figure arrow(const EndPen& pen) {
    return {{}, {pen.line(0, 0, 7, -4), pen.line(0, 0, 7, 4)}, {}};
}

Figure triangle(const EndPen& pen) {
    const QList<QPointF> corners{pen.at(0, 0), pen.at(11, -6), pen.at(11, 6)};
    return {corners, {{corners[0], corners[1]}, {corners[1], corners[2]}, {corners[2], corners[0]}}, {}};
}

}  // namespace

QList<Figure> endFigures(const Edge& edge, const Path& path) {
    if (path.size() < 4) return {};
    const EndPen to(path.first(), path[1]), from(path.last(), path[path.size() - 2]);
    switch (edge.kind) {
        case EdgeKind::ForeignKey:
            return {countFigure(edge.toCount, to), countFigure(edge.fromCount, from)};
        case EdgeKind::Inherits:
            return {triangle(to)};
        case EdgeKind::Reads:
            return {arrow(to)};
    }
    Q_UNREACHABLE();
}

Figure keyFigure(const Row& row) {
    if (row.isPrimary)
        return {{}, {{7.2, 7, 13.2, 7}, {13.2, 7, 13.2, 10}, {10.4, 7, 10.4, 9.4}}, {{QPointF(4.2, 7), 3}}};
    if (row.isForeign) return {{}, {{2, 7, 12, 7}, {8.6, 3.6, 12, 7}, {8.6, 10.4, 12, 7}}, {}};
    if (row.isUnique) return {{}, {{7, 3, 11, 7}, {11, 7, 7, 11}, {7, 11, 3, 7}, {3, 7, 7, 3}}, {}};
    return {};
}

}  // namespace schema::diagram
