#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace client {

/// One event of a stream of server-sent events.
struct ServerEvent {
    QByteArray type;  ///< `message` where the stream names none
    QByteArray data;  ///< UTF-8, lines parted by line feeds
    bool operator==(const ServerEvent&) const = default;
};

/// Reads a stream of server-sent events (html.spec.whatwg.org, 9.2.6) that comes in pieces cut anywhere. A
/// value; one for each connection.
class EventReader {
public:
    /// The events that `piece` completes.
    QList<ServerEvent> read(const QByteArray& piece);
    /// What Last-Event-ID has to say after a break; empty when the stream gave none.
    const QByteArray& lastId() const { return m_lastId; }
    /// The milliseconds to wait before the next connection, when the stream gave any.
    std::optional<int> retry() const { return m_retry; }

private:
    void takeLine(QByteArrayView line, QList<ServerEvent>& out);

    QByteArray m_rest;  ///< a line whose end has not come
    bool m_endedWithReturn = false;
    ServerEvent m_event;
    bool m_hasData = false;
    QByteArray m_id;  ///< becomes m_lastId with the end of its event
    QByteArray m_lastId;
    std::optional<int> m_retry;
};

}  // namespace client
