#include "client/change_stream.h"

#include "core/json.h"

#include <algorithm>
#include <chrono>

namespace client {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds usualWait = 2s;
constexpr std::chrono::milliseconds longestWait = 60s;

std::optional<Change::What> whatOf(const QString& type) {
    if (type == QLatin1String("post")) return Change::What::Post;
    if (type == QLatin1String("user")) return Change::What::User;
    if (type == QLatin1String("tag")) return Change::What::Tag;
    if (type == QLatin1String("media")) return Change::What::Media;
    return {};
}

}  // namespace

ChangeStream::ChangeStream(HttpClient& http, QObject* parent) : QObject(parent), m_http(http) {
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &ChangeStream::connectAgain);
}

void ChangeStream::start() {
    if (!std::exchange(m_isFollowing, true)) connectAgain();
}

void ChangeStream::connectAgain() {
    if (!m_reader.lastId().isEmpty()) m_lastId = m_reader.lastId();
    m_reader = {};
    Request request{.path = QStringLiteral("/events")};
    request.lastEventId = QString::fromLatin1(m_lastId);
    auto following =
        m_http.follow(std::move(request), this, [this](const QByteArray& piece) { take(piece); });
    QCoro::connect(std::move(following), this, [this](const core::Result<void>& end) { takeEnd(end); });
}

void ChangeStream::take(const QByteArray& piece) {
    m_failures = 0;
    for (const ServerEvent& event : m_reader.read(piece))
        takeEvent(event);
}

void ChangeStream::takeEvent(const ServerEvent& event) {
    if (event.type == "reset") {
        emit missed();
        return;
    }
    const auto json = core::parseJsonObject(event.data);
    if (event.type != "change" || !json) return;
    const auto what = whatOf(json->value(QStringLiteral("type")).toString());
    if (!what) return;
    emit changed({.what = *what,
                  .id = json->value(QStringLiteral("id")).toInteger(),
                  .version = json->value(QStringLiteral("version")).toInteger(),
                  .isDeleted = json->value(QStringLiteral("deleted")).toBool()});
}

void ChangeStream::takeEnd(const core::Result<void>& end) {
    if (!end && end.error().isCancelled()) return;
    // A stream also ends with its access token, after a quarter of an hour.
    std::chrono::milliseconds wait(m_reader.retry().value_or(static_cast<int>(usualWait.count())));
    for (int i = 0; i < m_failures && wait < longestWait; ++i)
        wait *= 2;
    ++m_failures;
    m_wait.start(std::min(wait, longestWait));
}

}  // namespace client
