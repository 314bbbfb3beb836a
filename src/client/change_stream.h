#pragma once

#include "client/event_reader.h"
#include "client/http_client.h"

#include <QTimer>

namespace client {

/// Something on the blog has changed.
struct Change {
    enum class What { Post, User, Tag, Media };
    What what = What::Post;
    qint64 id = 0;
    qint64 version = 0;  ///< of a post; 0 where there is none
    bool isDeleted = false;
};

/// Follows the API's /events as the person signed in, and connects again after each break. GUI thread.
class ChangeStream : public QObject {
    Q_OBJECT
public:
    /// `http` must outlive it.
    explicit ChangeStream(HttpClient& http, QObject* parent = nullptr);

    /// Begins to follow; without effect when it does already.
    void start();

signals:
    void changed(const client::Change& change);
    /// The stream goes on after a break during which changes may have been missed.
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
