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
/// coroutines that wait and the Link that carries it.
struct Batch {
    enum class Kind {
        Read,  ///< may be sent again after a lost connection
        Write,
        LongWrite  ///< shares its transaction with no other
    };

    std::vector<Statement> statements;
    /// Makes the statements when the batch leaves, if they are not known before.
    std::move_only_function<std::vector<Statement>()> compose;
    Kind kind = Kind::Read;
    std::chrono::steady_clock::time_point since;   ///< when it was asked for
    std::chrono::steady_clock::time_point sentAt;  ///< when it was last put on the wire

    /// One a statement, once settled without an error.
    std::vector<Result> results;
    std::exception_ptr failure;
    bool isSettled = false;
    int timesSent = 0;
    /// Wakes the waiting coroutines; set by those who wait.
    std::move_only_function<void()> wake;

    /// Whether it is too late to add to what `compose` makes.
    bool hasLeft() const { return isSettled || !compose; }
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
