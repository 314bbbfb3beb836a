#include "schema/diagram/packing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace schema::diagram {
namespace {

constexpr double packingGap = 40;
constexpr double packedAspect = 1.7;

/// The lower edge of what has been placed, as steps from left to right.
class Skyline {
public:
    explicit Skyline(double width) : m_width(width) {}

    QPointF place(const QSizeF& size) {
        QPointF best(0, std::numeric_limits<double>::infinity());
        for (const Step& step : std::as_const(m_steps)) {
            if (step.x > 0 && step.x + size.width() > m_width) break;
            const double y = below(step.x, step.x + size.width());
            if (y < best.y()) best = {step.x, y};
        }
        raise(best.x(), best.x() + size.width(), best.y() + size.height());
        return best;
    }

private:
    struct Step {
        double x = 0;  ///< where it begins; it ends where the next one does
        double y = 0;
    };

    double below(double left, double right) const {
        double y = 0;
        for (qsizetype i = 0; i < m_steps.size() && m_steps[i].x < right; ++i)
            if (i + 1 == m_steps.size() || m_steps[i + 1].x > left) y = std::max(y, m_steps[i].y);
        return y;
    }

    void raise(double left, double right, double y) {
        double after = 0;  // how high it is right of what is raised
        QList<Step> steps;
        for (const Step& step : std::as_const(m_steps)) {
            if (step.x <= right) after = step.y;
            if (step.x < left) steps.append(step);
        }
        steps.append({left, y});
        steps.append({right, after});
        for (const Step& step : std::as_const(m_steps))
            if (step.x > right) steps.append(step);
        m_steps = steps;
    }

    double m_width;
    QList<Step> m_steps{Step()};
};

}  // namespace

QList<QPointF> packed(const QList<QSizeF>& sizes) {
    double area = 0, widest = 0;
    for (const QSizeF& size : sizes) {
        area += (size.width() + packingGap) * (size.height() + packingGap);
        widest = std::max(widest, size.width() + packingGap);
    }
    Skyline skyline(std::max(widest, std::sqrt(area * packedAspect)));
    QList<QPointF> out;
    for (const QSizeF& size : sizes)
        out << skyline.place(size + QSizeF(packingGap, packingGap));
    return out;
}

}  // namespace schema::diagram
