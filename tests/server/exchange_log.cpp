#include "server/exchange_log.h"

#include "server/api.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QMutex>
#include <QUtf8StringView>

namespace {

/// Bodies that are no text, and very long ones, are told by their size alone.
QJsonValue written(const QByteArray& body) {
    constexpr qsizetype longest = 4 * 1024 * 1024;
    if (body.size() <= longest && QUtf8StringView(body).isValidUtf8()) return QString::fromUtf8(body);
    return QJsonObject{{"bytes", body.size()}};
}

/// This run's file, emptied when the first line is about to come.
const QString& file() {
    static const QString path = [] {
        const QDir folder(QStringLiteral(COLOPHON_EXCHANGES));
        const QString name = QCoreApplication::applicationName();
        const QString out = folder.filePath((name.isEmpty() ? "unnamed" : name) + ".jsonl");
        if (!folder.mkpath(".")) qFatal("cannot make %s", qUtf8Printable(folder.path()));
        QFile::remove(out);
        return out;
    }();
    return path;
}

}  // namespace

void recordExchange(const QByteArray& method, const QByteArray& target,
                    const QList<std::pair<QByteArray, QByteArray>>& requestHeaders,
                    const QByteArray& requestBody, const Answer& answer) {
    QJsonObject asked;
    for (const auto& [name, value] : requestHeaders)
        if (name.compare("authorization", Qt::CaseInsensitive) != 0)
            asked.insert(QString::fromLatin1(name).toLower(), QString::fromUtf8(value));
    QJsonObject answered;
    for (auto it = answer.headers.begin(); it != answer.headers.end(); ++it)
        answered.insert(QString::fromLatin1(it.key()), QString::fromUtf8(it.value()));
    const QByteArray line =
        QJsonDocument(
            QJsonObject{{"method", QString::fromLatin1(method)},
                        {"target", QString::fromLatin1(target)},
                        {"request", QJsonObject{{"headers", asked}, {"body", written(requestBody)}}},
                        {"status", answer.status},
                        {"headers", answered},
                        {"body", written(answer.body)}})
            .toJson(QJsonDocument::Compact);
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    QFile out(file());
    if (!out.open(QIODevice::Append) || out.write(line + '\n') < 0)
        qFatal("cannot write %s", qUtf8Printable(out.fileName()));
}
