#pragma once

#include "server/http/api_error.h"

#include <atomic>
#include <memory>

namespace server {

/// Limits how many requests wait for the same slow work. Safe from any server thread.
class WaitingPlaces {
public:
    explicit WaitingPlaces(int most) : m_most(most) {}

    /// A place that is given back when the result goes away, also by an exception and also after this object
    /// has gone. Throws 503 `busy` when all are taken.
    std::shared_ptr<void> take() const {
        const bool isFull = m_taken->fetch_add(1) >= m_most;
        std::shared_ptr<void> place(m_taken.get(), [taken = m_taken](void*) { --*taken; });
        if (isFull)
            throw ApiError(503, "busy",
                           "Too many people are signing in at the moment. Try again in a moment.")
                .withHeader("Retry-After", "2");
        return place;
    }

private:
    const int m_most;
    const std::shared_ptr<std::atomic<int>> m_taken = std::make_shared<std::atomic<int>>(0);
};

}  // namespace server
