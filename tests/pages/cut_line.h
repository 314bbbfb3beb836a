#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

/// A line to the API that can be cut and mended: forwards one port of this machine to the API's. It can also
/// be deaf: requests arrive, and their answers are lost.
class CutLine : public QObject {
public:
    explicit CutLine(const QUrl& api) : m_target(static_cast<quint16>(api.port())) {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* near = m_server.nextPendingConnection())
                forward(near);
        });
        m_server.listen(QHostAddress::LocalHost);
        m_port = m_server.serverPort();
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

    void cut() {
        m_server.close();
        for (QTcpSocket* socket : m_server.findChildren<QTcpSocket*>())
            socket->abort();
    }
    /// From now on answers are lost, those of connections that are open too.
    void deafen() { m_isDeaf = true; }
    void mend() {
        m_isDeaf = false;
        if (m_server.isListening()) return;
        if (!m_server.listen(QHostAddress::LocalHost, m_port)) qFatal("The port is taken.");
    }

private:
    void forward(QTcpSocket* near) {
        auto* far = new QTcpSocket(near);
        connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
        connect(far, &QTcpSocket::readyRead, near, [this, near, far] {
            const QByteArray answer = far->readAll();
            if (!m_isDeaf) near->write(answer);
        });
        connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        far->connectToHost(QHostAddress::LocalHost, m_target);
    }

    QTcpServer m_server;
    quint16 m_target;
    quint16 m_port = 0;
    bool m_isDeaf = false;
};
