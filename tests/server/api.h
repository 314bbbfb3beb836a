#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QProcess>
#include <QString>

#include <memory>
#include <utility>

/// What came back over the wire.
struct Answer {
    int status = 0;
    QHash<QByteArray, QByteArray> headers;  ///< names in lower case
    QByteArray body;

    QJsonObject json() const;
    /// `error.code` of a refusal, empty otherwise.
    QString code() const;
    QJsonObject error() const { return json()["error"].toObject(); }
    /// `field:code` of each detail of a refusal.
    QStringList problems() const;
    QJsonObject post() const { return json()["post"].toObject(); }
    QByteArray etag() const { return headers.value("etag"); }
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// A running colophond, the real program, in front of one database. A failure to start is fatal.
class Colophond {
public:
    /// `environment` comes on top of what every test wants: a free port, no rate limits.
    explicit Colophond(const QString& databaseUrl, const QHash<QString, QString>& environment = {});
    ~Colophond();

    quint16 port() const { return m_port; }
    QProcess& process() { return *m_process; }
    /// Everything it has logged so far.
    QByteArray log() const;

    /// One request on a connection of its own.
    Answer send(const QByteArray& method, const QByteArray& target, const QByteArray& body = {},
                Headers headers = {}) const;
    /// Whether each thread answers so: each connection may be another one's.
    bool agreeOn(int status, const QByteArray& target, const Headers& headers = {}) const;
    /// The bytes as they are, then whatever comes until the server closes.
    QByteArray raw(const QByteArray& bytes) const;

private:
    QByteArray whatComes(const QByteArray& bytes) const;

    std::unique_ptr<QProcess> m_process;
    QString m_logFile;
    quint16 m_port = 0;
};

/// Somebody who asks: signed in, or nobody.
class Caller {
public:
    explicit Caller(const Colophond& server) : m_server(&server) {}
    /// Signs in; a refusal is fatal. Everybody's password in these tests is `password`.
    Caller(const Colophond& server, const QString& email);

    Answer get(const QByteArray& target, Headers headers = {}) const;
    Answer post(const QByteArray& target, const QJsonObject& body = {}, Headers headers = {}) const;
    Answer patch(const QByteArray& target, const QJsonObject& body, const QByteArray& ifMatch) const;
    Answer put(const QByteArray& target, const QJsonObject& body, const QByteArray& ifMatch) const;
    Answer remove(const QByteArray& target, const QByteArray& ifMatch) const;
    /// A POST with If-Match.
    Answer act(const QByteArray& target, const QByteArray& ifMatch, const QJsonObject& body = {}) const;

    QByteArray accessToken;
    QString refreshToken;
    qint64 id = 0;

private:
    Answer ask(const QByteArray& method, const QByteArray& target, const QJsonObject* body,
               Headers headers) const;

    const Colophond* m_server;
};

/// Parses what raw() gave.
Answer parseAnswer(const QByteArray& bytes);
