#include "support/scripted_server.h"

ScriptedServer::ScriptedServer() : m_otherwise(answers(200, R"({"success":true})")) {
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, &ScriptedServer::accept);
}

QUrl ScriptedServer::url() const {
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

void ScriptedServer::accept() {
    while (QTcpSocket* socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket* socket) {
    QByteArray& received = m_received[socket];
    received += socket->readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0) return;
    const QList<QByteArray> lines = received.first(end).split('\n');
    const QList<QByteArray> first = lines[0].trimmed().split(' ');
    Seen seen{.method = first.value(0), .target = first.value(1), .headers = {}, .body = {}};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        seen.headers[lines[i].first(colon).toLower()] = lines[i].mid(colon + 1).trimmed();
    }
    const qsizetype length = seen.headers.value("content-length").toLongLong();
    if (received.size() < end + 4 + length) return;
    seen.body = received.mid(end + 4, length);
    received.remove(0, end + 4 + length);
    m_seen.append(seen);
    const Handler handler = m_next.isEmpty() ? m_otherwise : m_next.takeFirst();
    handler(*socket, seen);
}

QByteArray ScriptedServer::answer(int status, const QByteArray& body, const QByteArray& headers,
                                  const QByteArray& contentType) {
    return "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\nContent-Type: " + contentType +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

ScriptedServer::Handler ScriptedServer::answers(int status, const QByteArray& body, const QByteArray& headers,
                                                const QByteArray& contentType) {
    const QByteArray bytes = answer(status, body, headers, contentType);
    return [bytes](QTcpSocket& socket, const Seen&) { socket.write(bytes); };
}

ScriptedServer::Handler ScriptedServer::writes(const QByteArray& bytes) {
    return [bytes](QTcpSocket& socket, const Seen&) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

ScriptedServer::Handler ScriptedServer::saysNothing() {
    return [](QTcpSocket&, const Seen&) {};
}
