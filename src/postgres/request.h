#pragma once

#include "core/error.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <chrono>
#include <deque>
#include <memory>
#include <mutex>

namespace postgres {

class Connection;

/// Something that was asked of a Session. It is answered exactly once, by whoever comes first: the work
/// itself, the deadline, or a cancel. Thread-safe.
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
    /// Why the server was asked to stop, which is what the caller is told then.
    void interrupt(const core::Error& why);
    std::optional<core::Error> interruption() const;

protected:
    /// True for the first caller only.
    bool claim() { return !m_answered.exchange(true); }

private:
    std::atomic<bool> m_answered = false;
    std::chrono::milliseconds m_deadline;
    mutable std::mutex m_mutex;
    std::optional<core::Error> m_interruption;
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
        if (!answer) {
            if (const auto why = interruption()) return fail(*why);
        }
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

/// The requests that wait for the worker, and the one it is at. Thread-safe.
class RequestQueue {
public:
    void push(std::shared_ptr<Request> request);
    /// The next one that still wants an answer becomes the current one; nothing when there is none.
    std::shared_ptr<Request> takeNext();
    void finishCurrent();
    std::shared_ptr<Request> current() const;
    /// Takes all out that have not begun.
    std::deque<std::shared_ptr<Request>> takeWaiting();

private:
    mutable std::mutex m_mutex;
    std::deque<std::shared_ptr<Request>> m_waiting;
    std::shared_ptr<Request> m_current;
};

}  // namespace postgres
