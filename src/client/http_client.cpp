#include "client/http_client.h"

#include "client/error_answer.h"
#include "client/renewal.h"
#include "client/session_tokens.h"
#include "core/json.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUuid>
#include <qcoro/qcorosignal.h>
#include <qcoro/qcorotimer.h>

#include <algorithm>

namespace client {
namespace {

using core::ErrorKind;
using core::Result;

/// Why the client aborted a request.
enum class Stopped { No, TooSlow, TooLong };

QByteArray verb(Method method) {
    switch (method) {
        case Method::Get:
            return "GET";
        case Method::Post:
            return "POST";
        case Method::Put:
            return "PUT";
        case Method::Patch:
            return "PATCH";
        case Method::Delete:
            return "DELETE";
    }
    Q_UNREACHABLE();
}

QUrl urlOf(const QUrl& base, const Request& request) {
    QUrl url = base;
    url.setPath(base.path() + request.path, QUrl::DecodedMode);
    if (request.query.isEmpty()) return url;
    QStringList pairs;
    for (const auto& [name, value] : request.query) {
        // Everything is encoded, the plus sign too, which QUrlQuery would leave to be read as a space.
        pairs.append(
            QString::fromLatin1(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value)));
    }
    url.setQuery(pairs.join(QLatin1Char('&')), QUrl::StrictMode);
    return url;
}

/// A response whose connection broke also has a 2xx status; these are the error codes of the network layer.
bool isBelowHttp(QNetworkReply::NetworkError error) {
    return error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
}

}  // namespace

/// The state of a request in progress. Shared, because a coroutine cannot be stopped: it keeps this alive,
/// finds itself cancelled, and ends.
struct HttpClient::State {
    State(QUrl address, core::SecretStore& secrets, HttpLimits allowed, HttpClient* client)
        : base(std::move(address)), limits(allowed), tokens(base, secrets), owner(client) {}

    QUrl base;
    HttpLimits limits;
    SessionTokens tokens;
    QNetworkAccessManager network;
    HttpClient* owner;  ///< null once the client is gone
    std::shared_ptr<Renewal> renewal;

    /// A response, and the seconds after which the server asks to try again.
    struct Once {
        Result<Answer> answer;
        std::optional<int> retryAfter;
    };
    using Shared = std::shared_ptr<State>;
    static QCoro::Task<Result<Answer>> send(Shared state, Request request);
    static QCoro::Task<Result<Answer>> patiently(Shared state, Request request);
    static QCoro::Task<Once> once(Shared state, Request request);
    using Take = std::function<void(const QByteArray&)>;
    using Reader = QPointer<QObject>;
    static QCoro::Task<Result<void>> follow(Shared state, Request request, Reader reader, Take take);
    static QCoro::Task<Result<void>> followOnce(Shared state, Request request, Reader reader, Take take);
    static QCoro::Task<Result<void>> renew(Shared state);
    static QCoro::Task<Result<void>> renewAlone(Shared state);

    QNetworkReply* start(const Request& request);
    Result<Answer> read(QNetworkReply& reply, const QByteArray& body, Stopped stopped,
                        Request::Expects expects) const;
    core::Error broken(QNetworkReply& reply, Stopped stopped) const;
};

HttpClient::HttpClient(QUrl base, core::SecretStore& secrets, HttpLimits limits, QObject* parent)
    : QObject(parent), m_state(std::make_shared<State>(std::move(base), secrets, limits, this)) {}

HttpClient::~HttpClient() {
    m_state->owner = nullptr;
    const auto open = m_state->network.findChildren<QNetworkReply*>();
    for (QNetworkReply* reply : open)
        reply->abort();
}

const QUrl& HttpClient::base() const {
    return m_state->base;
}

QCoro::Task<Result<Answer>> HttpClient::send(Request request) {
    return State::send(m_state, std::move(request));
}

QCoro::Task<Result<void>> HttpClient::follow(Request request, QPointer<QObject> reader,
                                             std::function<void(const QByteArray&)> take) {
    request.expects = Request::Expects::Events;
    return State::follow(m_state, std::move(request), std::move(reader), std::move(take));
}

QCoro::Task<Result<void>> HttpClient::adoptSession(QJsonObject answer) {
    return m_state->tokens.begin(std::move(answer));
}

void HttpClient::adoptAccessToken(const QString& token) {
    m_state->tokens.begin(token);
}

QCoro::Task<Result<void>> HttpClient::renewSession() {
    return State::renew(m_state);
}

QCoro::Task<Result<void>> HttpClient::forgetSession() {
    return m_state->tokens.forget();
}

QCoro::Task<Result<Answer>> HttpClient::State::send(Shared state, Request request) {
    if (request.identity == Request::Identity::Anonymous) co_return co_await patiently(state, request);
    if (state->tokens.access().isEmpty()) {
        const Result<void> renewed = co_await renew(state);
        if (!renewed) co_return core::fail(renewed);
    }
    const QString used = state->tokens.access();
    const quint64 session = state->tokens.session();
    Result<Answer> answer = co_await patiently(state, request);
    if (answer || !answer.error().needsSignIn()) co_return answer;
    // What one person asked for is not asked again as another.
    if (state->tokens.session() != session) co_return answer;
    if (state->tokens.access() == used) {
        const Result<void> renewed = co_await renew(state);
        if (!renewed) co_return core::fail(renewed);
    }
    answer = co_await patiently(state, request);
    if (!answer && answer.error().needsSignIn() && state->owner) emit state->owner->signInNeeded();
    co_return answer;
}

QCoro::Task<Result<void>> HttpClient::State::follow(Shared state, Request request, Reader reader, Take take) {
    for (bool isFirst = true;; isFirst = false) {
        if (!isFirst || state->tokens.access().isEmpty()) {
            const Result<void> renewed = co_await renew(state);
            if (!renewed) co_return renewed;
        }
        const Result<void> end = co_await followOnce(state, request, reader, take);
        if (end || !end.error().needsSignIn() || !isFirst) co_return end;
    }
}

QCoro::Task<Result<void>> HttpClient::State::followOnce(Shared state, Request request, Reader reader,
                                                        Take take) {
    if (!state->owner || !reader) co_return std::unexpected(core::Error::cancelled());
    QNetworkReply* reply = state->start(request);
    const auto status = [reply] {
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    };
    QByteArray refusal;
    {
        QObject scope;
        QObject::connect(reader, &QObject::destroyed, reply, &QNetworkReply::abort);
        QObject::connect(reply, &QNetworkReply::readyRead, &scope, [&] {
            const QByteArray piece = reply->readAll();
            if (status() != 200)
                refusal += piece;
            else if (reader)
                take(piece);
        });
        co_await qCoro(reply, &QNetworkReply::finished);
        co_await QCoro::sleepFor(std::chrono::milliseconds(0));
    }
    const bool wasStream = status() == 200;
    const Result<Answer> answer = state->read(*reply, refusal, Stopped::No, Request::Expects::File);
    reply->deleteLater();
    if (!state->owner || !reader) co_return std::unexpected(core::Error::cancelled());
    if (wasStream || answer) co_return Result<void>();
    co_return core::fail(answer);
}

/// Repeats a request that was refused with 429 if the server asks for only a short wait.
QCoro::Task<Result<Answer>> HttpClient::State::patiently(Shared state, Request request) {
    const bool isTireless = state->limits.patience == Patience::Everything;
    for (bool isFirst = true;; isFirst = false) {
        const Once asked = co_await once(state, request);
        const bool mayRepeat = isTireless || (isFirst && request.method == Method::Get);
        if (!mayRepeat || !asked.retryAfter) co_return asked.answer;
        // A second at least: a server that says none would be asked without end.
        const std::chrono::seconds wait(isTireless ? std::max(1, *asked.retryAfter) : *asked.retryAfter);
        if (wait > state->limits.retryAfter) co_return asked.answer;
        co_await QCoro::sleepFor(wait);
    }
}

QCoro::Task<HttpClient::State::Once> HttpClient::State::once(Shared state, Request request) {
    if (!state->owner) co_return Once{std::unexpected(core::Error::cancelled()), {}};
    QElapsedTimer clock;
    clock.start();
    QNetworkReply* reply = state->start(request);
    QByteArray body;
    Stopped stopped = Stopped::No;
    {
        // The connections below go with `scope`, before the variables they write to.
        QObject scope;
        QTimer deadline;
        const auto stop = [&](Stopped why) {
            stopped = why;
            reply->abort();
        };
        QObject::connect(reply, &QNetworkReply::readyRead, &scope, [&] {
            if (stopped != Stopped::No) return;
            body += reply->readAll();
            if (body.size() > state->limits.bytes) stop(Stopped::TooLong);
        });
        QObject::connect(&deadline, &QTimer::timeout, &scope, [&] { stop(Stopped::TooSlow); });
        deadline.setSingleShot(true);
        deadline.start(state->limits.overall);
        co_await qCoro(reply, &QNetworkReply::finished);
        // Callers go on from the event loop, not from inside the reply: they may delete the client.
        co_await QCoro::sleepFor(std::chrono::milliseconds(0));
    }
    if (stopped == Stopped::No && reply->isOpen()) body += reply->readAll();
    Once out{state->read(*reply, body, stopped, request.expects), {}};
    const bool reached = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 429)
        out.retryAfter = retryAfterSeconds(reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    reply->deleteLater();
    if (!state->owner) co_return Once{std::unexpected(core::Error::cancelled()), {}};
    if (reached)
        emit state->owner->answered(static_cast<int>(clock.elapsed()));
    else
        emit state->owner->unreachable(out.answer.error());
    co_return out;
}

/// Refreshes the token; concurrent calls share one request and its result.
QCoro::Task<Result<void>> HttpClient::State::renew(Shared state) {
    if (const std::shared_ptr<Renewal> running = state->renewal) co_return co_await *running;
    const auto mine = std::make_shared<Renewal>();
    state->renewal = mine;
    const Result<void> outcome = co_await renewAlone(state);
    state->renewal.reset();
    mine->end(outcome);
    co_return outcome;
}

QCoro::Task<Result<void>> HttpClient::State::renewAlone(Shared state) {
    const bool hadSession = !state->tokens.access().isEmpty();
    const quint64 session = state->tokens.session();
    const std::optional<QString> refresh = co_await state->tokens.refresh();
    if (!refresh) {
        if (hadSession && state->owner) emit state->owner->signInNeeded();
        co_return core::fail(ErrorKind::SignInNeeded,
                             tr("You are not signed in to %1. Sign in to continue.").arg(state->base.host()));
    }
    Request request{.method = Method::Post,
                    .path = QStringLiteral("/auth/refresh"),
                    .body = QJsonObject{{QStringLiteral("refresh_token"), *refresh}},
                    .identity = Request::Identity::Anonymous};
    const Once once = co_await State::once(state, std::move(request));
    if (state->tokens.session() != session)
        co_return core::fail(ErrorKind::SignInNeeded,
                             tr("You have signed out of %1.").arg(state->base.host()));
    if (once.answer) co_return co_await state->tokens.goOn(once.answer->body);
    const core::Error& error = once.answer.error();
    // Only the server's word ends a session; while it is out of reach the session stays.
    const bool ended = error.needsSignIn() || error.code() == QLatin1String("invalid_grant");
    if (!ended) co_return core::fail(once.answer);
    co_await state->tokens.forget();
    if (hadSession && state->owner) emit state->owner->signInNeeded();
    co_return std::unexpected(
        core::Error(ErrorKind::SignInNeeded,
                    tr("Your session on %1 has expired. Sign in again to continue.").arg(state->base.host()),
                    error.detail())
            .withCode(error.code()));
}

QNetworkReply* HttpClient::State::start(const Request& request) {
    QNetworkRequest out(urlOf(base, request));
    const bool isStream = request.expects == Request::Expects::Events;
    out.setRawHeader("Accept", isStream ? "text/event-stream" : "application/json");
    if (!request.lastEventId.isEmpty()) out.setRawHeader("Last-Event-ID", request.lastEventId.toLatin1());
    out.setRawHeader("User-Agent", "Colophon/" COLOPHON_VERSION);
    out.setRawHeader("X-Request-Id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    if (!request.ifMatch.isEmpty()) out.setRawHeader("If-Match", request.ifMatch.toUtf8());
    if (!request.idempotencyKey.isEmpty())
        out.setRawHeader("Idempotency-Key", '"' + request.idempotencyKey.toUtf8() + '"');
    if (request.identity == Request::Identity::Session)
        out.setRawHeader("Authorization", "Bearer " + tokens.access().toUtf8());
    if (request.body) out.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    if (request.content) out.setRawHeader("Content-Type", request.content->type);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // A redirected write would be repeated as something else, so only reading follows one.
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, request.method == Method::Get
                                                                   ? QNetworkRequest::SameOriginRedirectPolicy
                                                                   : QNetworkRequest::ManualRedirectPolicy);
    out.setTransferTimeout(static_cast<int>((isStream ? limits.heartbeat : limits.silence).count()));
    const QByteArray body = request.content ? request.content->bytes
                            : request.body  ? core::toJson(*request.body)
                                            : QByteArray();
    if (request.method == Method::Get) return network.get(out);
    return network.sendCustomRequest(out, verb(request.method), body);
}

Result<Answer> HttpClient::State::read(QNetworkReply& reply, const QByteArray& body, Stopped stopped,
                                       Request::Expects expects) const {
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (stopped != Stopped::No || status == 0 || isBelowHttp(reply.error()))
        return std::unexpected(broken(reply, stopped));
    const QString requestId = QString::fromUtf8(reply.rawHeader("X-Request-Id"));
    if (status < 200 || status > 299) {
        return std::unexpected(
            errorFrom({.status = status, .body = body, .requestId = requestId, .url = reply.url()}));
    }
    Answer answer{
        .status = status, .etag = QString::fromUtf8(reply.rawHeader("ETag")), .requestId = requestId};
    if (status == 204 && body.isEmpty()) return answer;
    if (expects == Request::Expects::File) {
        answer.file = body;
        return answer;
    }
    const auto json = core::parseJsonObject(body);
    if (!json && body.trimmed().startsWith('{')) {
        // Began as ours: a chunked answer that was cut short arrives like this, without an error.
        return core::fail(ErrorKind::Network,
                          tr("The response from %1 was incomplete. Try again in a moment.").arg(base.host()),
                          json.error().detail());
    }
    if (!json || !json->value(QStringLiteral("success")).toBool()) {
        return core::fail(ErrorKind::Invalid,
                          tr("%1 answers, but it is not a blog API. Check the API address.").arg(base.host()),
                          json ? QStringLiteral("no “success” in the answer") : json.error().detail());
    }
    answer.body = *json;
    return answer;
}

core::Error HttpClient::State::broken(QNetworkReply& reply, Stopped stopped) const {
    const QString host = base.host();
    const QString detail = reply.errorString();
    if (stopped == Stopped::TooLong) {
        return {
            ErrorKind::Invalid,
            tr("%1 sent a response that is too large, so it was discarded. Check the API address.").arg(host),
            detail};
    }
    // Without a word from here, a cancelled reply is the transfer timeout's doing.
    if (stopped == Stopped::TooSlow || reply.error() == QNetworkReply::OperationCanceledError ||
        reply.error() == QNetworkReply::TimeoutError) {
        return {ErrorKind::Timeout,
                tr("%1 did not answer in time. Check the connection and try again.").arg(host), detail};
    }
    switch (reply.error()) {
        case QNetworkReply::HostNotFoundError:
            return {ErrorKind::Network,
                    tr("The host %1 was not found, or this machine is offline. Check the address and the "
                       "network connection.")
                        .arg(host),
                    detail};
        case QNetworkReply::ConnectionRefusedError:
            return {ErrorKind::Network,
                    tr("Nothing answers at %1. Check the address, or start the API.").arg(base.authority()),
                    detail};
        case QNetworkReply::SslHandshakeFailedError:
            return core::Error(
                       ErrorKind::Network,
                       tr("The certificate of %1 could not be verified, so nothing was sent. Ask the blog's "
                          "operators.")
                           .arg(host),
                       detail)
                .withCode(QStringLiteral("certificate"));
        case QNetworkReply::TooManyRedirectsError:
        case QNetworkReply::InsecureRedirectError:
            return {ErrorKind::Invalid,
                    tr("%1 redirects to another address. Redirects are not followed; check the API address.")
                        .arg(host),
                    detail};
        default:
            return {ErrorKind::Network, tr("The connection to %1 was lost. Try again in a moment.").arg(host),
                    detail};
    }
}

}  // namespace client
