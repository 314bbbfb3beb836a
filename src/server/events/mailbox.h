#pragma once

#include "server/asker.h"

#include <functional>
#include <mutex>
#include <string>
#include <string_view>

namespace server {

/// What one reader of events has still to be sent. Filled by the thread that hears of changes, emptied by the
/// reader's own. Bounded: a reader who does not keep up is let go, and asks again from where it was.
class Mailbox {
public:
    /// `poke` is called, on the filling thread, when there is something new.
    Mailbox(Asker reader, std::function<void()> poke)
        : m_reader(std::move(reader)), m_poke(std::move(poke)) {}

    const Asker& reader() const { return m_reader; }
    /// False when the reader was too slow and this was the last of it.
    bool put(std::string_view text);
    /// Nothing more comes; what is there is still sent.
    void end();

    struct Mail {
        std::string text;
        bool isEnded = false;
    };
    Mail take();

private:
    Asker m_reader;
    std::function<void()> m_poke;
    std::mutex m_mutex;
    std::string m_text;
    bool m_isEnded = false;
};

}  // namespace server
