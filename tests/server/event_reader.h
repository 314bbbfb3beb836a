#pragma once

#include "server/api.h"

#include <QTcpSocket>

/// Somebody who follows GET /events.
class EventReader {
public:
    enum class Pace {
        Brisk,
        Lazy  ///< takes next to nothing
    };

    EventReader(const Colophond& server, const QByteArray& accessToken, const QByteArray& lastEventId = {},
                Pace pace = Pace::Brisk);

    /// Everything that came so far: header and body, in its chunks.
    const QByteArray& text();
    bool has(const QByteArray& words) { return text().contains(words); }
    /// Whether the server has ended it.
    bool isOver();
    /// The last id that came.
    QByteArray lastId();
    void close() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
    QByteArray m_text;
};
