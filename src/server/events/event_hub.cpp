#include "server/events/event_hub.h"

#include "server/secrets.h"

#include <algorithm>
#include <charconv>

namespace server {
namespace {

constexpr std::size_t mostKept = 1'000;
/// Windows and devices of one person, with some to spare for connections that broke without a word.
constexpr std::ptrdiff_t mostPerPerson = 10;
/// How long after its last reader left a hub still keeps what happens.
constexpr auto memory = std::chrono::minutes(2);

std::string newEpoch() {
    return toHex(randomBytes(6));
}

std::string_view word(Notification::Kind kind) {
    switch (kind) {
        case Notification::Kind::Post:
            return "post";
        case Notification::Kind::User:
            return "user";
        case Notification::Kind::Tag:
            return "tag";
        case Notification::Kind::Media:
            return "media";
        case Notification::Kind::Session:
            return "session";
    }
    return "post";
}

/// One event of the stream (html.spec.whatwg.org, 9.2.5).
std::string written(const Notification& change, const std::string& id) {
    std::string out = "id: " + id + "\nevent: change\ndata: {\"type\":\"";
    out.append(word(change.kind)).append("\",\"id\":").append(std::to_string(change.id));
    out.append(",\"version\":").append(std::to_string(change.version));
    return out + ",\"deleted\":" + (change.isDeleted ? "true" : "false") + "}\n\n";
}

/// Whether the reader was told who they are by what has changed now.
bool isAbout(const Notification& change, const Asker& reader) {
    return (change.kind == Notification::Kind::User && change.id == reader.id) ||
           (change.kind == Notification::Kind::Session && change.id == reader.sessionId);
}

}  // namespace

EventHub::EventHub() : m_epoch(newEpoch()) {}

std::shared_ptr<Mailbox> EventHub::join(const Asker& reader, std::string_view lastEventId,
                                        std::function<void()> poke) {
    const std::scoped_lock lock(m_mutex);
    if (std::ranges::count(m_mailboxes, reader.id, [](const auto& one) { return one->reader().id; }) >=
        mostPerPerson)
        return nullptr;
    auto mailbox = std::make_shared<Mailbox>(reader, std::move(poke));
    mailbox->put(opening(reader, lastEventId));
    m_mailboxes.push_back(mailbox);
    m_readers = static_cast<std::int64_t>(m_mailboxes.size());
    return mailbox;
}

void EventHub::leave(const Mailbox& mailbox) {
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_mailboxes, [&mailbox](const auto& one) { return one.get() == &mailbox; });
    m_readers = static_cast<std::int64_t>(m_mailboxes.size());
    m_leftAt = std::chrono::steady_clock::now();
}

bool EventHub::passOver() {
    const std::scoped_lock lock(m_mutex);
    if (isWatched()) return false;
    ++m_last;
    m_kept.clear();
    return true;
}

bool EventHub::isWatched() const {
    return !m_mailboxes.empty() ||
           (m_leftAt.time_since_epoch().count() != 0 && m_leftAt + memory > std::chrono::steady_clock::now());
}

std::string EventHub::idOf(std::uint64_t number) const {
    return m_epoch + "-" + std::to_string(number);
}

/// Where the reader stands, how soon to come back after a break, and what happened since they left.
std::string EventHub::opening(const Asker& reader, std::string_view lastEventId) const {
    std::string out = "retry: 2000\n";
    std::uint64_t seen = 0;
    const std::string prefix = m_epoch + "-";
    bool isKnown = lastEventId.starts_with(prefix);
    if (isKnown) {
        const std::string_view number = lastEventId.substr(prefix.size());
        const auto [end, failed] = std::from_chars(number.data(), number.data() + number.size(), seen);
        const std::uint64_t oldest = m_kept.empty() ? m_last + 1 : m_kept.front().number;
        isKnown = failed == std::errc() && end == number.data() + number.size() && seen <= m_last &&
                  seen + 1 >= oldest;
    }
    if (!lastEventId.empty() && !isKnown)
        return out + "id: " + idOf(m_last) + "\nevent: reset\ndata: {\"type\":\"reset\"}\n\n";
    if (lastEventId.empty()) return out + "id: " + idOf(m_last) + "\n\n";
    out += "\n";
    for (const Event& event : m_kept)
        if (event.number > seen && maySee(reader, event)) out += event.text;
    return out;
}

bool EventHub::maySee(const Asker& reader, const Event& event) {
    switch (event.change.kind) {
        case Notification::Kind::Session:
            return false;
        case Notification::Kind::User:
            return event.change.id == reader.id || reader.may(Capability::ListPeople);
        case Notification::Kind::Tag:
        case Notification::Kind::Media:
            return true;
        case Notification::Kind::Post:
            return reader.may(Capability::ReadAllDrafts) ||
                   (event.audience && (event.audience->wasPublic || event.audience->has(reader.id)));
    }
    return false;
}

void EventHub::publish(const Notification& change, const std::optional<PostAudience>& audience) {
    const std::scoped_lock lock(m_mutex);
    Event event{.number = m_last + 1, .change = change, .audience = audience};
    event.text = written(change, idOf(event.number));
    if (change.kind != Notification::Kind::Session) m_last = event.number;
    for (const auto& mailbox : m_mailboxes) {
        if (maySee(mailbox->reader(), event) && !mailbox->put(event.text)) ++m_dropped;
        if (isAbout(change, mailbox->reader())) mailbox->end();
    }
    if (change.kind == Notification::Kind::Session) return;
    m_kept.push_back(std::move(event));
    if (m_kept.size() > mostKept) m_kept.pop_front();
}

void EventHub::forget() {
    const std::scoped_lock lock(m_mutex);
    m_kept.clear();
    m_epoch = newEpoch();
    for (const auto& mailbox : m_mailboxes)
        mailbox->end();
}

void EventHub::endAll() {
    const std::scoped_lock lock(m_mutex);
    for (const auto& mailbox : m_mailboxes)
        mailbox->end();
}

}  // namespace server
