#include "postgres/request.h"

namespace postgres {

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

bool RequestQueue::isEmpty() const {
    const std::lock_guard lock(m_mutex);
    return m_waiting.empty();
}

std::deque<std::shared_ptr<Request>> RequestQueue::takeWaiting() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_waiting, {});
}

void RequestQueue::setCanceller(Canceller canceller) {
    const std::lock_guard lock(m_mutex);
    m_canceller = std::move(canceller);
}

Canceller RequestQueue::canceller() const {
    const std::lock_guard lock(m_mutex);
    return m_canceller;
}

}  // namespace postgres
