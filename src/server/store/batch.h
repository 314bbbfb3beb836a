#pragma once

#include "server/store/result.h"
#include "server/store/values.h"

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <vector>

namespace server {

/// Statements that run as one transaction, in one round trip, and what became of them. Shared by the
/// coroutine that waits and the Link that carries it.
struct Batch {
    enum class Kind {
        Read,  ///< may be sent again after a lost connection
        Write
    };

    std::vector<Statement> statements;
    Kind kind = Kind::Read;
    std::chrono::steady_clock::time_point since;   ///< when it was asked for
    std::chrono::steady_clock::time_point sentAt;  ///< when it was last put on the wire

    /// One a statement, once settled without an error.
    std::vector<Result> results;
    std::exception_ptr failure;
    bool isSettled = false;
    int timesSent = 0;
    /// Wakes the waiting coroutine; set by whoever waits.
    std::move_only_function<void()> wake;

    void settle() {
        isSettled = true;
        if (wake) std::exchange(wake, nullptr)();
    }
    /// As if it had never been sent.
    void reset() {
        results.clear();
        failure = nullptr;
        isSettled = false;
        timesSent = 0;
    }
    void fail(std::exception_ptr why) {
        failure = std::move(why);
        settle();
    }
};

}  // namespace server
