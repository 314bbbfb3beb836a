#include "app/first_window.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

namespace app {
namespace {

/// How long to wait for an answer of the other window, so that a window that hangs does not block this one.
constexpr std::chrono::milliseconds answerPatience{2000};
constexpr QByteArrayView raisedAnswer("raised\n");

/// Short, because the path of a socket is limited to about a hundred bytes.
QString nameFor(const QString& folder) {
    const QString known = QFileInfo(folder).canonicalFilePath();
    const QString path = known.isEmpty() ? QDir(folder).absolutePath() : known;
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
           QStringLiteral("/colophon-window-%1").arg(QString::fromLatin1(hash.first(16)));
}

}  // namespace

FirstWindow::FirstWindow(const QString& folder, QObject* parent) : QObject(parent), m_name(nameFor(folder)) {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* other = m_server.nextPendingConnection()) {
            connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
            other->write(raisedAnswer.toByteArray());
            emit raiseRequested();
        }
    });
}

void FirstWindow::claim() {
    auto* socket = new QLocalSocket(this);
    auto* deadline = new QTimer(socket);
    deadline->setSingleShot(true);
    const auto end = [this, socket] {
        socket->disconnect(this);
        socket->deleteLater();
    };
    const auto goOn = [this, end] {
        end();
        listen();
    };
    connect(socket, &QLocalSocket::readyRead, this, [this, socket, end] {
        if (!socket->readAll().startsWith(raisedAnswer)) return;
        end();
        emit otherRaised();
    });
    connect(socket, &QLocalSocket::errorOccurred, this, goOn, Qt::QueuedConnection);
    connect(deadline, &QTimer::timeout, this, goOn);
    deadline->start(answerPatience);
    socket->connectToServer(m_name);
}

void FirstWindow::listen() {
    if (m_server.isListening()) return;
    // What a process left that was killed.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    emit claimed();
}

}  // namespace app
