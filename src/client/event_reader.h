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

/// Parses a stream of server-sent events (html.spec.whatwg.org, 9.2.6) that arrives in arbitrary pieces. A
/// value; one for each connection.
class EventReader {
public:
    /// The events that are complete after `piece`.
    QList<ServerEvent> read(const QByteArray& piece);
    /// The value of Last-Event-ID for a reconnect; empty if the stream gave none.
    const QByteArray& lastId() const { return m_lastId; }
    /// The milliseconds to wait before reconnecting, if the stream gave any.
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
