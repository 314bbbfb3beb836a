#include "server/event_reader.h"

#include "server/exchange_log.h"

#include <QHostAddress>

EventReader::EventReader(const Colophond& server, const QByteArray& accessToken,
                         const QByteArray& lastEventId, Pace pace) {
    if (pace == Pace::Lazy) {
        // Before the connection is made, so that the kernel offers no more either.
        m_socket.bind(QHostAddress::LocalHost);
        m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 2'048);
        m_socket.setReadBufferSize(1'024);
    }
    m_socket.connectToHost("127.0.0.1", server.port());
    m_socket.waitForConnected(5'000);
    QByteArray request = "GET /events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + accessToken + "\r\n";
    if (!lastEventId.isEmpty()) request += "Last-Event-ID: " + lastEventId + "\r\n";
    m_socket.write(request + "\r\n");
    m_socket.waitForBytesWritten(5'000);
    while (!m_text.contains("\n\n") && !m_text.contains("\"error\"") && m_socket.waitForReadyRead(20'000))
        m_text += m_socket.readAll();
    if (m_text.contains("\r\n\r\n")) recordExchange("GET", "/events", {}, {}, parseAnswer(m_text));
}

const QByteArray& EventReader::text() {
    m_socket.waitForReadyRead(1);
    m_text += m_socket.readAll();
    return m_text;
}

bool EventReader::isOver() {
    return text().endsWith("0\r\n\r\n") || m_socket.state() == QAbstractSocket::UnconnectedState;
}

QByteArray EventReader::lastId() {
    const qsizetype at = text().lastIndexOf("id: ");
    return at < 0 ? QByteArray() : m_text.mid(at + 4, m_text.indexOf('\n', at) - at - 4);
}
