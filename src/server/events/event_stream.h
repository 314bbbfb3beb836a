#pragma once

#include "server/events/event_hub.h"
#include "server/http/response.h"

#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <memory>
#include <string_view>

namespace server {

/// The body of GET /events for one reader: their events, and a comment now and then so that neither side
/// takes a quiet connection for a dead one. Ends with the reader's token, which a client renews before it
/// asks again.
class EventStream : public Pieces, public std::enable_shared_from_this<EventStream> {
public:
    /// Null when this person reads too many already. On the server thread `executor`.
    static std::shared_ptr<EventStream> open(const Executor& executor, EventHub& hub, const Asker& reader,
                                             std::string_view lastEventId, std::chrono::seconds heartbeat);
    ~EventStream() override;

    Task<std::optional<std::string>> next() override;
    void abandon() override;

private:
    using Clock = std::chrono::steady_clock;

    EventStream(const Executor& executor, EventHub& hub, std::chrono::seconds heartbeat)
        : m_hub(hub), m_heartbeat(heartbeat), m_timer(executor) {}

    EventHub& m_hub;
    std::chrono::seconds m_heartbeat;
    asio::basic_waitable_timer<Clock, asio::wait_traits<Clock>, Executor> m_timer;
    std::shared_ptr<Mailbox> m_mailbox;
    bool m_isAbandoned = false;
};

}  // namespace server
