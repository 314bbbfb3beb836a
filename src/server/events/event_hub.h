#pragma once

#include "server/asker.h"
#include "server/events/mailbox.h"
#include "server/store/listener.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace server {

/// Who may hear of a post beside those who read all drafts.
struct PostAudience {
    bool wasPublic = false;  ///< it is no secret that there is such a post
    std::vector<std::int64_t> authors = {};

    bool has(std::int64_t author) const { return std::ranges::find(authors, author) != authors.end(); }
};

/// Hands changes on to the readers of GET /events, in this process. Any thread.
///
/// The last changes are kept, so that a reader whose connection broke can go on where it was. That ends where
/// this process' own knowledge does: after a restart, at another replica, after changes may have been missed,
/// or further back than what is kept, a reader is told to load everything anew (`event: reset`).
class EventHub {
public:
    EventHub();

    /// Adds a reader, whose mailbox begins with what it missed since `lastEventId`, or with `reset`. Null
    /// when this person has too many already.
    std::shared_ptr<Mailbox> join(const Asker& reader, std::string_view lastEventId,
                                  std::function<void()> poke);
    void leave(const Mailbox& mailbox);

    /// Says that something has changed, if nobody reads nor did a moment ago and may come back: then nobody
    /// need know what. False if somebody does; then it has to be published.
    bool passOver();
    /// `audience` counts for posts; nothing: only those who read all drafts hear of it. A reader whose own
    /// account or session it is, is sent it as their last: what they may see may have changed.
    void publish(const Notification& change, const std::optional<PostAudience>& audience);
    /// Changes may have been missed: all readers are let go, and told to load anew when they come back.
    void forget();
    /// The server is stopping.
    void endAll();

    std::int64_t readers() const { return m_readers.load(std::memory_order_relaxed); }
    std::uint64_t dropped() const { return m_dropped.load(std::memory_order_relaxed); }

private:
    struct Event {
        std::uint64_t number = 0;
        Notification change;
        std::optional<PostAudience> audience;
        std::string text = {};
    };

    bool isWatched() const;
    static bool maySee(const Asker& reader, const Event& event);
    std::string opening(const Asker& reader, std::string_view lastEventId) const;
    std::string idOf(std::uint64_t number) const;

    std::mutex m_mutex;
    std::vector<std::shared_ptr<Mailbox>> m_mailboxes;
    std::deque<Event> m_kept;
    std::string m_epoch;  ///< ids of another one say nothing about this
    std::uint64_t m_last = 0;
    std::chrono::steady_clock::time_point m_leftAt = {};
    std::atomic<std::int64_t> m_readers = 0;
    std::atomic<std::uint64_t> m_dropped = 0;
};

}  // namespace server
