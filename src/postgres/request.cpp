#include "postgres/request.h"

namespace postgres {

void Request::interrupt(const core::Error& why) {
    const std::lock_guard lock(m_mutex);
    if (!m_interruption) m_interruption = why;
}

std::optional<core::Error> Request::interruption() const {
    const std::lock_guard lock(m_mutex);
    return m_interruption;
}

void RequestQueue::push(std::shared_ptr<Request> request) {
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(request));
}

std::shared_ptr<Request> RequestQueue::takeNext() {
    const std::lock_guard lock(m_mutex);
    while (!m_waiting.empty()) {
        m_current = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!m_current->isAnswered()) return m_current;
    }
    m_current.reset();
    return {};
}

void RequestQueue::finishCurrent() {
    const std::lock_guard lock(m_mutex);
    m_current.reset();
}

std::shared_ptr<Request> RequestQueue::current() const {
    const std::lock_guard lock(m_mutex);
    return m_current;
}

std::deque<std::shared_ptr<Request>> RequestQueue::takeWaiting() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_waiting, {});
}

}  // namespace postgres
