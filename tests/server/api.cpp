#include "server/api.h"

#include "server/exchange_log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QUuid>

QJsonObject Answer::json() const {
    return QJsonDocument::fromJson(body).object();
}

QStringList Answer::problems() const {
    QStringList out;
    for (const QJsonValue& one : error()["details"].toArray())
        out.append(one["field"].toString() + ":" + one["code"].toString());
    return out;
}

QString Answer::code() const {
    return error()["code"].toString();
}

Answer parseAnswer(const QByteArray& bytes) {
    Answer out;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) return out;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    out.status = lines.value(0).split(' ').value(1).toInt();
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        out.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    out.body = bytes.mid(end + 4);
    return out;
}

Colophond::Colophond(const QString& databaseUrl, const QHash<QString, QString>& environment)
    : m_process(std::make_unique<QProcess>()),
      m_logFile(QDir::temp().filePath("colophond-" + QUuid::createUuid().toString(QUuid::Id128) + ".log")) {
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"RATE_LIMIT_AUTH", "RATE_LIMIT_READ", "RATE_LIMIT_WRITE", "PORT"})
        variables.insert(name, "0");
    variables.insert("DATABASE_URL", databaseUrl);
    variables.insert("THREADS", "2");
    for (auto it = environment.begin(); it != environment.end(); ++it)
        variables.insert(it.key(), it.value());
    m_process->setProcessEnvironment(variables);
    m_process->setStandardErrorFile(m_logFile);
    m_process->start(QStringLiteral(COLOPHON_TEST_BIN_DIR "/colophond"), {});
    while (!m_process->canReadLine())
        if (!m_process->waitForReadyRead(20'000)) qFatal("colophond does not start:\n%s", log().constData());
    m_port = static_cast<quint16>(m_process->readLine().trimmed().split(':').last().toInt());
}

Colophond::~Colophond() {
    if (m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished();
    }
    QFile::remove(m_logFile);
}

QByteArray Colophond::log() const {
    QFile file(m_logFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool Colophond::agreeOn(int status, const QByteArray& target, const Headers& headers) const {
    for (int i = 0; i < 6; ++i)
        if (send("GET", target, {}, headers).status != status) return false;
    return true;
}

QByteArray Colophond::whatComes(const QByteArray& bytes) const {
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", m_port);
    if (!socket.waitForConnected(5'000)) return {};
    socket.write(bytes);
    QByteArray out;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(30'000))
        out += socket.readAll();
    return out + socket.readAll();
}

QByteArray Colophond::raw(const QByteArray& bytes) const {
    const QByteArray out = whatComes(bytes);
    const Answer answer = parseAnswer(out);
    // Of several answers, or of one that is not a refusal, it is not known what exactly was asked.
    if (answer.status >= 400 &&
        QString::fromLatin1(out).count(QRegularExpression("HTTP/1\\.1 [1-5][0-9]{2} ")) == 1) {
        const QList<QByteArray> words = bytes.left(bytes.indexOf('\r')).split(' ');
        recordExchange(words.value(0), words.value(1), {}, {}, answer);
    }
    return out;
}

Answer Colophond::send(const QByteArray& method, const QByteArray& target, const QByteArray& body,
                       Headers headers) const {
    QByteArray request = method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";
    if (!body.isEmpty()) request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto& [name, value] : headers)
        request += name + ": " + value + "\r\n";
    const Answer answer = parseAnswer(whatComes(request + "\r\n" + body));
    if (answer.status != 0) recordExchange(method, target, headers, body, answer);
    return answer;
}

Caller::Caller(const Colophond& server, const QString& email) : m_server(&server) {
    const Answer answer =
        post("/auth/login", {{"email", email}, {"password", "password"}, {"device_name", "test"}});
    if (answer.status != 200) qFatal("%s cannot sign in: %s", qUtf8Printable(email), answer.body.constData());
    accessToken = answer.json()["access_token"].toString().toLatin1();
    refreshToken = answer.json()["refresh_token"].toString();
    id = answer.json()["user"].toObject()["id"].toInteger();
}

Answer Caller::ask(const QByteArray& method, const QByteArray& target, const QJsonObject* body,
                   Headers headers) const {
    if (!accessToken.isEmpty()) headers.emplaceBack("Authorization", "Bearer " + accessToken);
    if (body) headers.emplaceBack("Content-Type", "application/json");
    return m_server->send(method, target,
                          body ? QJsonDocument(*body).toJson(QJsonDocument::Compact) : QByteArray(),
                          std::move(headers));
}

Answer Caller::get(const QByteArray& target, Headers headers) const {
    return ask("GET", target, nullptr, std::move(headers));
}

Answer Caller::post(const QByteArray& target, const QJsonObject& body, Headers headers) const {
    return ask("POST", target, &body, std::move(headers));
}

Answer Caller::patch(const QByteArray& target, const QJsonObject& body, const QByteArray& ifMatch) const {
    return ask("PATCH", target, &body, {{"If-Match", ifMatch}});
}

Answer Caller::put(const QByteArray& target, const QJsonObject& body, const QByteArray& ifMatch) const {
    return ask("PUT", target, &body, {{"If-Match", ifMatch}});
}

Answer Caller::remove(const QByteArray& target, const QByteArray& ifMatch) const {
    return ask("DELETE", target, nullptr, {{"If-Match", ifMatch}});
}

Answer Caller::act(const QByteArray& target, const QByteArray& ifMatch, const QJsonObject& body) const {
    return ask("POST", target, &body, {{"If-Match", ifMatch}});
}
