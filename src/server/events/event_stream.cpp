#include "server/events/event_stream.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>

namespace server {

std::shared_ptr<EventStream> EventStream::open(const Executor& executor, EventHub& hub, const Asker& reader,
                                               std::string_view lastEventId, std::chrono::seconds heartbeat) {
    const std::shared_ptr<EventStream> out(new EventStream(executor, hub, heartbeat));
    // Comes from the thread that hears of changes; the timer is this thread's.
    const auto poke = [executor, weak = out->weak_from_this()] {
        asio::post(executor, [weak] {
            if (const auto stream = weak.lock()) stream->m_timer.cancel();
        });
    };
    out->m_mailbox = hub.join(reader, lastEventId, poke);
    return out->m_mailbox ? out : nullptr;
}

EventStream::~EventStream() {
    if (m_mailbox) m_hub.leave(*m_mailbox);
}

Task<std::optional<std::string>> EventStream::next() {
    const auto beat = Clock::now() + m_heartbeat;
    while (true) {
        Mailbox::Mail mail = m_mailbox->take();
        if (!mail.text.empty()) co_return std::move(mail.text);
        const auto now = Clock::now();
        if (m_isAbandoned || mail.isEnded || m_mailbox->reader().tokenEnds <= now) co_return std::nullopt;
        if (beat <= now) co_return ": still here\n\n";
        m_timer.expires_at(std::min(beat, m_mailbox->reader().tokenEnds));
        co_await m_timer.async_wait(asio::as_tuple(useTask));
    }
}

void EventStream::abandon() {
    m_isAbandoned = true;
    m_timer.cancel();
}

}  // namespace server
