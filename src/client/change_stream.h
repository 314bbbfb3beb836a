#pragma once

#include "client/event_reader.h"
#include "client/http_client.h"

#include <QTimer>

namespace client {

/// A change on the blog.
struct Change {
    enum class What { Post, User, Tag, Media };
    What what = What::Post;
    qint64 id = 0;
    qint64 version = 0;  ///< of a post; 0 where there is none
    bool isDeleted = false;
};

/// Follows the API's /events as the person signed in, and reconnects after each interruption. GUI thread.
class ChangeStream : public QObject {
    Q_OBJECT
public:
    /// `http` must outlive it.
    explicit ChangeStream(HttpClient& http, QObject* parent = nullptr);

    /// Starts following; does nothing if it already does.
    void start();

signals:
    void changed(const client::Change& change);
    /// The stream continues after an interruption during which changes may have been missed.
    void missed();

private:
    void connectAgain();
    void take(const QByteArray& piece);
    void takeEvent(const ServerEvent& event);
    void takeEnd(const core::Result<void>& end);

    HttpClient& m_http;
    QTimer m_wait;
    EventReader m_reader;
    QByteArray m_lastId;
    bool m_isFollowing = false;
    int m_failures = 0;  ///< attempts since something was heard last
};

}  // namespace client
