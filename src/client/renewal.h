#pragma once

#include "core/error.h"

#include <coroutine>
#include <optional>
#include <vector>

namespace client {

/// An operation that one coroutine runs and others wait for: the first calls `end()`, the others `co_await`
/// it and get the same result. All on one thread; hold it by shared pointer while waiting.
class Renewal {
public:
    void end(const core::Result<void>& outcome) {
        m_outcome = outcome;
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto& caller : waiting)
            caller.resume();
    }

    bool await_ready() const { return m_outcome.has_value(); }
    void await_suspend(std::coroutine_handle<> caller) { m_waiting.push_back(caller); }
    core::Result<void> await_resume() const { return *m_outcome; }

private:
    std::optional<core::Result<void>> m_outcome;
    std::vector<std::coroutine_handle<>> m_waiting;
};

}  // namespace client
