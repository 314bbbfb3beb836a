#pragma once

#include "core/error.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <qcoro/qcorotask.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace core {
class SecretStore;
}

namespace client {

enum class Method { Get, Post, Put, Patch, Delete };

/// A request's body that is not JSON.
struct Content {
    QByteArray type;  ///< as Content-Type has it
    QByteArray bytes;
};

/// One request to the blog API. A value.
struct Request {
    enum class Identity {
        Session,   ///< as the person signed in, refreshing the access token when needed
        Anonymous  ///< without a token, as signing in itself is
    };
    enum class Expects {
        Json,
        File,    ///< whatever bytes a success has, in Answer::file
        Events,  ///< a stream of server-sent events, for follow()
    };
    Method method = Method::Get;
    QString path;  ///< from the root, `/posts/17`, not percent-encoded
    /// Names and values as they are; the client encodes them.
    QList<std::pair<QString, QString>> query{};
    std::optional<QJsonObject> body{};
    QString ifMatch{};         ///< an ETag with its quotes
    QString idempotencyKey{};  ///< for requests that create or publish
    Identity identity = Identity::Session;
    std::optional<Content> content{};  ///< instead of `body`
    Expects expects = Expects::Json;
    QString lastEventId{};  ///< where a stream that was followed before goes on
};

/// A successful answer: a 2xx status and the JSON object that came with it (empty for 204).
struct Answer {
    int status = 0;
    QJsonObject body{};
    QString etag{};
    QString requestId{};
    QByteArray file{};  ///< for Expects::File
};

/// Which requests are repeated after the server refused them for too many requests (429).
enum class Patience {
    Reading,     ///< a GET, once
    Everything,  ///< each, as often as it takes: it was not carried out. For work that nobody watches.
};

/// How long and how much a request may take.
struct HttpLimits {
    std::chrono::milliseconds silence{15'000};  ///< nothing comes or goes for this long
    std::chrono::milliseconds overall{60'000};  ///< from asking to the last byte
    std::chrono::milliseconds heartbeat{
        60'000};  ///< silence of a stream of events; the API sends signs of life
    std::chrono::milliseconds retryAfter{5'000};  ///< the longest wait for which a 429's word is taken
    qint64 bytes = 16 * 1024 * 1024;              ///< of the answer's body
    Patience patience = Patience::Reading;
};

/// The HTTP client for one blog API; all requests go through it. Adds the session's token and refreshes it
/// once when it has expired, keeps the refresh token in the SecretStore, and converts every failure to a
/// core::Error whose message is the server's sentence if it has one. Redirects are followed only for GET
/// within the same origin; certificate errors are never ignored. GUI thread; destroying it cancels all
/// requests.
class HttpClient : public QObject {
    Q_OBJECT
public:
    /// `base` is what apiAddress() gave; `secrets` must outlive the client.
    HttpClient(QUrl base, core::SecretStore& secrets, HttpLimits limits = {}, QObject* parent = nullptr);
    ~HttpClient() override;

    const QUrl& base() const;

    /// Sends `request` and reads the answer.
    QCoro::Task<core::Result<Answer>> send(Request request);

    /// Reads a stream of events: passes each piece to `take` as it arrives, until the stream ends (also a
    /// success if the connection broke) or `reader` is destroyed.
    QCoro::Task<core::Result<void>> follow(Request request, QPointer<QObject> reader,
                                           std::function<void(const QByteArray&)> take);

    /// Stores the tokens of a sign-in response: the access token in memory, the refresh token in the
    /// SecretStore. Kind Invalid if the response contains none.
    QCoro::Task<core::Result<void>> adoptSession(QJsonObject answer);
    /// Starts a session with an existing access token; it lasts as long as that token is valid.
    void adoptAccessToken(const QString& token);
    /// Gets a new access token with the stored refresh token. SignInNeeded if there is none or the server
    /// rejects it; a network error leaves the session unchanged. Concurrent calls share one request.
    QCoro::Task<core::Result<void>> renewSession();
    /// Deletes both tokens, in memory and in the SecretStore.
    QCoro::Task<core::Result<void>> forgetSession();

signals:
    /// A response arrived, with any status, after that many milliseconds.
    void answered(int milliseconds);
    /// The server could not be reached or did not answer in time.
    void unreachable(const core::Error& error);
    /// The session has expired; unsaved text is kept, and the person must sign in again.
    void signInNeeded();

private:
    struct State;
    std::shared_ptr<State> m_state;
};

}  // namespace client
