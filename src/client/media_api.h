#pragma once

#include "client/http_client.h"
#include "client/media.h"
#include "client/page.h"

namespace client {

/// The API's /media. A light value over the HttpClient, which must outlive it.
class MediaApi {
public:
    explicit MediaApi(HttpClient& http) : m_http(&http) {}

    QCoro::Task<core::Result<Page<Media>>> list(const QString& cursor, int limit = 100) const;
    QCoro::Task<core::Result<MediaFile>> file(qint64 id) const;
    /// Uploads a file; if the server already has the same bytes, it returns the existing file. `alt` may be
    /// empty.
    QCoro::Task<core::Result<Media>> upload(const QString& fileName, const QByteArray& bytes,
                                            const QString& alt) const;
    /// Gives the file its caption.
    QCoro::Task<core::Result<Media>> setCaption(qint64 id, qint64 version, const QString& caption) const;

private:
    HttpClient* m_http;
};

}  // namespace client
