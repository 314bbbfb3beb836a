#pragma once

#include "core/error.h"
#include "postgres/canceller.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <chrono>
#include <deque>
#include <memory>
#include <mutex>
#include <stop_token>
#include <utility>

namespace postgres {

class Connection;

/// A request to a Session. It is completed exactly once, by the first of: the work itself, the deadline, or a
/// cancel. Thread-safe.
class Request {
public:
    explicit Request(std::chrono::milliseconds deadline) : m_deadline(deadline) {}
    virtual ~Request() = default;
    Request(const Request&) = delete;
    Request& operator=(const Request&) = delete;

    /// Does the work and answers, on the worker thread.
    virtual void run(Connection& connection) = 0;
    /// Answers with an error instead.
    virtual void fail(const core::Error& error) = 0;

    bool isAnswered() const { return m_answered; }
    std::chrono::milliseconds deadline() const { return m_deadline; }
    /// True once the request was completed by the deadline or a cancel: the rest of the work is not needed.
    std::stop_token stopToken() const { return m_stop.get_token(); }

protected:
    /// True for the first caller only.
    bool claim() {
        m_stop.request_stop();
        return !m_answered.exchange(true);
    }

private:
    std::atomic<bool> m_answered = false;
    std::chrono::milliseconds m_deadline;
    std::stop_source m_stop;
};

/// The request to run `F`.
template <typename F>
class RequestFor final : public Request {
public:
    using Answer = std::invoke_result_t<F&, Connection&>;
    RequestFor(F work, std::chrono::milliseconds deadline) : Request(deadline), m_work(std::move(work)) {
        m_promise.start();
    }

    QFuture<Answer> future() { return m_promise.future(); }
    void run(Connection& connection) override {
        Answer answer = m_work(connection);
        if (claim()) finish(std::move(answer));
    }
    void fail(const core::Error& error) override {
        if (claim()) finish(Answer(std::unexpected(error)));
    }

private:
    void finish(Answer answer) {
        m_promise.addResult(std::move(answer));
        m_promise.finish();
    }

    F m_work;
    QPromise<Answer> m_promise;
};

/// What the two threads of a Session share: the waiting requests, the current one, and the way to cancel it.
/// Thread-safe.
class RequestQueue {
public:
    void push(std::shared_ptr<Request> request);
    /// The next request that is not completed becomes the current one; nothing if there is none.
    std::shared_ptr<Request> takeNext();
    void finishCurrent();
    std::shared_ptr<Request> current() const;
    bool isEmpty() const;
    /// Removes all requests that have not begun.
    std::deque<std::shared_ptr<Request>> takeWaiting();

    /// How to stop what the worker's connection is doing.
    void setCanceller(Canceller canceller);
    Canceller canceller() const;

private:
    mutable std::mutex m_mutex;
    std::deque<std::shared_ptr<Request>> m_waiting;
    std::shared_ptr<Request> m_current;
    Canceller m_canceller;
};

}  // namespace postgres
