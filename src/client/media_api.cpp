#include "client/media_api.h"

#include "client/reading.h"

#include <QCryptographicHash>

namespace client {
namespace {

QString pathOf(qint64 id) {
    return QStringLiteral("/media/%1").arg(id);
}

QByteArray hashOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// A name inside quotes of a header, as browsers write it (WHATWG HTML, multipart/form-data encoding).
QByteArray quoted(const QString& name) {
    return '"' + name.toUtf8().replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22") + '"';
}

/// One part of RFC 7578; `file` names it as a file.
QByteArray part(const QByteArray& boundary, const QByteArray& name, const QByteArray& value,
                const QString& file = {}) {
    QByteArray head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + '"';
    if (!file.isEmpty()) head += "; filename=" + quoted(file) + "\r\nContent-Type: application/octet-stream";
    return head + "\r\n\r\n" + value + "\r\n";
}

}  // namespace

QCoro::Task<core::Result<Page<Media>>> MediaApi::list(const QString& cursor, int limit) const {
    Request request{.path = QStringLiteral("/media"),
                    .query = {{QStringLiteral("limit"), QString::number(limit)}}};
    if (!cursor.isEmpty()) request.query.append({QStringLiteral("cursor"), cursor});
    return ask<Page<Media>>(m_http->send(std::move(request)), [](core::JsonReader& json, const Answer&) {
        return readPage<Media>(json, "media");
    });
}

QCoro::Task<core::Result<MediaFile>> MediaApi::file(qint64 id) const {
    return ask<MediaFile>(
        m_http->send({.path = pathOf(id) + QStringLiteral("/file"), .expects = Request::Expects::File}),
        [](core::JsonReader&, const Answer& answer) { return MediaFile{answer.file}; });
}

QCoro::Task<core::Result<Media>> MediaApi::upload(const QString& fileName, const QByteArray& bytes,
                                                  const QString& alt) const {
    const QByteArray hash = hashOf(bytes);
    // Not in what it parts, as that would have to hold its own hash; and the same for the same upload, whose
    // idempotency key would otherwise come with another body. At most 70 characters (RFC 2046, 5.1.1).
    const QByteArray whole = hashOf(hash + fileName.toUtf8() + '\n' + alt.toUtf8());
    const QByteArray boundary = "colophon-" + whole.first(40);
    QByteArray body = part(boundary, "sha256", hash);
    if (!alt.isEmpty()) body += part(boundary, "alt", alt.toUtf8());
    body += part(boundary, "file", bytes, fileName) + "--" + boundary + "--\r\n";
    return askFor<Media>(
        m_http->send({.method = Method::Post,
                      .path = QStringLiteral("/media"),
                      .idempotencyKey = QString::fromLatin1(boundary),
                      .content = Content{"multipart/form-data; boundary=" + boundary, std::move(body)}}),
        "media");
}

QCoro::Task<core::Result<Media>> MediaApi::setCaption(qint64 id, qint64 version,
                                                      const QString& caption) const {
    return askFor<Media>(m_http->send({.method = Method::Patch,
                                       .path = pathOf(id),
                                       .body = QJsonObject{{QStringLiteral("caption"), caption}},
                                       .ifMatch = QStringLiteral("\"media-%1-v%2\"").arg(id).arg(version)}),
                         "media");
}

}  // namespace client
