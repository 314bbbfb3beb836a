#pragma once

#include "core/error.h"

#include <QObject>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QTcpSocket;

namespace app {

/// Waits on this machine for the browser to bring a sign-in's code (RFC 8252, section 7.3): one address, one
/// answer. Takes nothing from a page that only guesses at the port: without the right Host and the right
/// state a request is turned away and the wait goes on. GUI thread; destroying it ends the wait.
class LoopbackListener : public QObject {
    Q_OBJECT

public:
    /// `state` is what the right request brings along.
    LoopbackListener(QString state, std::chrono::milliseconds patience, QObject* parent = nullptr);

    /// Where it waits: `http://127.0.0.1:PORT/callback`, any free port. Kind Internal when there is none.
    core::Result<QUrl> listen();

signals:
    /// The wait is over.
    void arrived(const QString& code);
    /// So it is, without a code: `error` is the server's word, the sentence is for the person.
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
