#include "client/event_reader.h"

#include <algorithm>

namespace client {
namespace {

constexpr qsizetype longestLine = 1024 * 1024;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

QList<ServerEvent> EventReader::read(const QByteArray& piece) {
    QList<ServerEvent> out;
    for (const char c : piece) {
        const bool isSecondHalf = c == '\n' && m_endedWithReturn;
        m_endedWithReturn = c == '\r';
        if (isSecondHalf) continue;
        if (c != '\n' && c != '\r') {
            // A line without end is no event of ours; its rest is dropped.
            if (m_rest.size() < longestLine) m_rest += c;
            continue;
        }
        takeLine(m_rest, out);
        m_rest.clear();
    }
    return out;
}

void EventReader::takeLine(QByteArrayView line, QList<ServerEvent>& out) {
    if (line.isEmpty()) {
        m_lastId = m_id;
        if (m_hasData) {
            if (m_event.type.isEmpty()) m_event.type = "message";
            out.append(m_event);
        }
        m_event = {};
        m_hasData = false;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' ')) value = value.sliced(1);
    if (name == "data") {
        if (m_hasData) m_event.data += '\n';
        m_event.data += value.toByteArray();
        m_hasData = true;
    } else if (name == "event") {
        m_event.type = value.toByteArray();
    } else if (name == "id" && !value.contains('\0')) {
        m_id = value.toByteArray();
    } else if (name == "retry" && !value.isEmpty() && std::ranges::all_of(value, isDigit)) {
        m_retry = value.toByteArray().toInt();
    }
}

}  // namespace client
