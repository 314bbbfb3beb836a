#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/// An HTTP server that answers what a test tells it to, byte for byte; for the answers no real server gives.
class ScriptedServer : public QTcpServer {
    Q_OBJECT
public:
    struct Seen {
        QByteArray method;
        QByteArray target;                      ///< path and query as sent
        QHash<QByteArray, QByteArray> headers;  ///< names in lower case
        QByteArray body;
    };
    using Handler = std::function<void(QTcpSocket&, const Seen&)>;

    ScriptedServer();
    QUrl url() const;
    /// Answers the requests that have no handler of their own.
    void otherwise(Handler handler) { m_otherwise = std::move(handler); }
    /// Answers the next request, one handler after the other.
    void next(Handler handler) { m_next.append(std::move(handler)); }
    const QList<Seen>& seen() const { return m_seen; }

    /// A complete answer with a length; `headers` are lines that end in \r\n.
    static QByteArray answer(int status, const QByteArray& body, const QByteArray& headers = {},
                             const QByteArray& contentType = "application/json");
    static Handler answers(int status, const QByteArray& body, const QByteArray& headers = {},
                           const QByteArray& contentType = "application/json");
    /// Writes these bytes and hangs up.
    static Handler writes(const QByteArray& bytes);
    /// Takes the request and says nothing.
    static Handler saysNothing();

private:
    void accept();
    void read(QTcpSocket* socket);

    Handler m_otherwise;
    QList<Handler> m_next;
    QList<Seen> m_seen;
    QHash<QTcpSocket*, QByteArray> m_received;
};
