#pragma once

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace migrations::hazards {

/// Turns bytes of a text into lines and columns.
class LineIndex {
public:
    explicit LineIndex(const QByteArray& text) : m_text(text) {
        for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            m_starts.append(at + 1);
    }

    struct Position {
        int line = 1;    ///< from 1
        int column = 1;  ///< from 1, in characters of UTF-8
    };
    Position at(qsizetype offset) const {
        const auto next = std::ranges::upper_bound(m_starts, offset);
        const qsizetype line = next - m_starts.begin();
        int column = 1;
        for (qsizetype at = m_starts[line - 1]; at < std::min(offset, m_text.size()); ++at)
            column += (static_cast<unsigned char>(m_text[at]) & 0xC0) != 0x80;
        return {static_cast<int>(line), column};
    }

private:
    QByteArray m_text;
    QList<qsizetype> m_starts = {0};
};

}  // namespace migrations::hazards
