#include "postgres/canceller.h"

#include <libpq-fe.h>

#include <array>
#include <condition_variable>
#include <mutex>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace postgres {

struct Canceller::Shared {
    std::mutex mutex;
    std::condition_variable quiet;
    int running = 0;
    std::shared_ptr<PGcancel> key;
    /// A second descriptor of the same socket: libpq may close its own at any moment and the system may give
    /// the number to something else.
    int socket = -1;

    ~Shared() { closeSocket(); }
    void closeSocket() {
        if (socket >= 0) ::close(socket);
        socket = -1;
    }
    std::shared_ptr<PGcancel> begin() {
        const std::lock_guard lock(mutex);
        if (key) ++running;
        return key;
    }
    void send(PGcancel* to) {
        std::array<char, 256> complaint{};
        PQcancel(to, complaint.data(), complaint.size());
        const std::lock_guard lock(mutex);
        --running;
        quiet.notify_all();
    }
};

Canceller::Canceller(PGconn* connection) : m_shared(std::make_shared<Shared>()) {
    m_shared->key = std::shared_ptr<PGcancel>(PQgetCancel(connection), &PQfreeCancel);
    m_shared->socket = ::dup(PQsocket(connection));
}

void Canceller::cancel() const {
    if (!m_shared) return;
    if (const auto key = m_shared->begin()) m_shared->send(key.get());
}

void Canceller::cancelInBackground() const {
    if (!m_shared) return;
    if (auto key = m_shared->begin())
        std::thread([shared = m_shared, key = std::move(key)] { shared->send(key.get()); }).detach();
}

void Canceller::cutOff() const {
    if (!m_shared) return;
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->socket >= 0) ::shutdown(m_shared->socket, SHUT_RDWR);
}

bool Canceller::waitUntilQuiet(std::chrono::milliseconds patience) const {
    if (!m_shared) return true;
    std::unique_lock lock(m_shared->mutex);
    return m_shared->quiet.wait_for(lock, patience, [this] { return m_shared->running == 0; });
}

void Canceller::release() {
    if (!m_shared) return;
    const std::lock_guard lock(m_shared->mutex);
    m_shared->key.reset();
    m_shared->closeSocket();
}

}  // namespace postgres
