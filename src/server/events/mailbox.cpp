#include "server/events/mailbox.h"

#include <utility>

namespace server {
namespace {

/// Some thousand events, so that one large change in the database is no reason to let anybody go.
constexpr std::size_t mostBytes = 512 * 1024;

}  // namespace

bool Mailbox::put(std::string_view text) {
    bool isInTime = true;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isEnded) return true;
        isInTime = m_text.size() + text.size() <= mostBytes;
        if (isInTime)
            m_text.append(text);
        else
            m_isEnded = true;
    }
    m_poke();
    return isInTime;
}

void Mailbox::end() {
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnded = true;
    }
    m_poke();
}

Mailbox::Mail Mailbox::take() {
    const std::scoped_lock lock(m_mutex);
    return {.text = std::exchange(m_text, {}), .isEnded = m_isEnded};
}

}  // namespace server
