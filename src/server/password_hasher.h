#pragma once

#include "server/http/task.h"
#include "server/http/waiting_places.h"

#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <string>

namespace server {

/// Makes Argon2id hashes of passwords and checks passwords against them, on threads of its own: one check
/// takes about a tenth of a second and 64 MiB. Safe to use from any server thread.
class PasswordHasher {
public:
    explicit PasswordHasher(int threads);

    /// Whether the password belongs to the hash. An empty hash (no such account) takes the same time and is
    /// never right. Throws 503 when too many checks are waiting.
    Task<bool> verify(std::string password, std::string hash);
    /// A hash for the database, made on those threads. Throws 503 when too many are waiting or the memory is
    /// short.
    Task<std::string> make(std::string password);
    /// At shutdown, when no thread asks any more: waits for what is under way and does nothing of what waits.
    /// No password is right after that.
    void stop();
    /// make() at once; blocks for as long as a check. Throws std::bad_alloc.
    static std::string hash(const std::string& password);

private:
    asio::thread_pool m_threads;
    std::atomic<bool> m_isStopping = false;
    const WaitingPlaces m_waiting{64};
    std::string m_nobody;  ///< hash of a password that nobody knows
};

}  // namespace server
