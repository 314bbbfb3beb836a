#pragma once

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace migrations::hazards {

/// Turns bytes of a text into lines and columns.
class LineIndex {
public:
    explicit LineIndex(const QByteArray& text) {
        for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            m_starts.append(at + 1);
    }

    struct Position {
        int line = 1;    ///< from 1
        int column = 1;  ///< from 1, in bytes
    };
    Position at(qsizetype offset) const {
        const auto next = std::ranges::upper_bound(m_starts, offset);
        const qsizetype line = next - m_starts.begin();
        return {static_cast<int>(line), static_cast<int>(offset - m_starts[line - 1]) + 1};
    }

private:
    QList<qsizetype> m_starts = {0};
};

}  // namespace migrations::hazards
