#include "app/loopback_listener.h"

#include <QTcpSocket>
#include <QUrlQuery>

namespace app {
namespace {

constexpr qsizetype longestRequest = 16 * 1024;
constexpr int mostConnections = 8;

struct Reply {
    QByteArray status;
    QString title;
    QString text;
};

/// A page without scripts or links. The text is ours, so it needs no escaping.
void send(QTcpSocket* socket, const Reply& reply) {
    const QByteArray body = QStringLiteral(
                                "<!doctype html><meta charset=\"utf-8\"><title>%1</title>"
                                "<body style=\"font:16px/1.5 system-ui,sans-serif;max-width:30rem;"
                                "margin:20vh auto;padding:0 1.5rem\"><h1 style=\"font-size:1.25rem\">%1</h1>"
                                "<p>%2</p>")
                                .arg(reply.title, reply.text)
                                .toUtf8();
    const QByteArray head =
        "HTTP/1.1 " + reply.status +
        "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
        "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
        "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n";
    socket->write(head + body);
    socket->disconnectFromHost();
}

QByteArray hostOf(const QByteArray& header) {
    for (const QByteArray& line : header.split('\n')) {
        if (line.toLower().startsWith("host:")) return line.mid(5).trimmed();
    }
    return {};
}

}  // namespace

LoopbackListener::LoopbackListener(QString state, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent), m_state(std::move(state)) {
    m_server.setMaxPendingConnections(mostConnections);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackListener::accept);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        stop();
        emit refused(QStringLiteral("timeout"),
                     tr("The sign-in in the browser took too long. Start it again."));
    });
}

core::Result<QUrl> LoopbackListener::listen() {
    if (!m_server.listen(QHostAddress::LocalHost))
        return std::unexpected(
            core::Error(core::ErrorKind::Internal,
                        tr("Signing in with the browser is not possible: Colophon could not open a port on "
                           "this machine. Sign in with e-mail and password instead."),
                        m_server.errorString()));
    m_patience.start();
    return QUrl(QStringLiteral("http://127.0.0.1:%1/callback").arg(m_server.serverPort()));
}

void LoopbackListener::accept() {
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

void LoopbackListener::read(QTcpSocket* socket) {
    const QByteArray request = socket->peek(longestRequest);
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0) {
        if (request.size() >= longestRequest) socket->abort();
        return;
    }
    socket->readAll();
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    const QByteArray header = request.left(end);
    const QList<QByteArray> line = header.left(header.indexOf('\r')).split(' ');
    if (line.value(0) != "GET")
        return send(socket, {.status = "405 Method Not Allowed",
                             .title = QStringLiteral("405"),
                             .text = tr("This is not the sign-in that Colophon is waiting for. Start the "
                                        "sign-in again in Colophon.")});
    answer(socket, line.value(1), hostOf(header));
}

void LoopbackListener::answer(QTcpSocket* socket, const QByteArray& target, const QByteArray& host) {
    const QUrl url = QUrl::fromEncoded(target);
    const QUrlQuery query(url);
    const auto value = [&query](const char* name) {
        return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    const QString state = value("state");
    const QString code = value("code");
    const QString error = value("error");
    const QByteArray own = "127.0.0.1:" + QByteArray::number(m_server.serverPort());
    const bool isOurs = m_server.isListening() && host == own && url.path() == QLatin1String("/callback") &&
                        state == m_state && code.isEmpty() != error.isEmpty();
    if (!isOurs)
        return send(socket, {.status = "400 Bad Request",
                             .title = tr("Unexpected page"),
                             .text = tr("This is not the sign-in that Colophon is waiting for. Start the "
                                        "sign-in again in Colophon.")});
    stop();
    if (error.isEmpty()) {
        send(socket, {.status = "200 OK",
                      .title = tr("Back to Colophon"),
                      .text = tr("You are signed in. You can close this page and continue in Colophon.")});
        return emit arrived(code);
    }
    send(socket, {.status = "200 OK",
                  .title = tr("Sign-in failed"),
                  .text = tr("Colophon shows the reason. You can close this page.")});
    const QString sentence = value("error_description");
    emit refused(error, sentence.isEmpty() ? tr("The blog's server refused the sign-in.") : sentence);
}

void LoopbackListener::stop() {
    m_patience.stop();
    m_server.close();
}

}  // namespace app
