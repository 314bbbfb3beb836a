#pragma once

#include "core/error.h"

#include <QObject>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QTcpSocket;

namespace app {

/// Waits on a loopback port for the browser to bring a sign-in's code (RFC 8252, section 7.3): one path, one
/// answer. A request without the right Host and state, for example of a page that guesses the port, is
/// refused and the wait continues. GUI thread; destroying it stops waiting.
class LoopbackListener : public QObject {
    Q_OBJECT

public:
    /// `state` is the value that a valid request contains.
    LoopbackListener(QString state, std::chrono::milliseconds patience, QObject* parent = nullptr);

    /// The address it listens on: `http://127.0.0.1:PORT/callback`, with any free port. Kind Internal if no
    /// port could be opened.
    core::Result<QUrl> listen();

signals:
    /// The browser brought a code.
    void arrived(const QString& code);
    /// The sign-in failed: `error` is the server's error code, the sentence is for the person.
    void refused(const QString& error, const QString& sentence);

private:
    void accept();
    void read(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const QByteArray& target, const QByteArray& host);
    void stop();

    QString m_state;
    QTcpServer m_server;
    QTimer m_patience;
};

}  // namespace app
