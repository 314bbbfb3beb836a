#include "server/password_hasher.h"

#include "server/http/api_error.h"
#include "server/http/on_threads.h"
#include "server/secrets.h"

#include <sodium.h>

#include <array>
#include <new>

namespace server {

PasswordHasher::PasswordHasher(int threads)
    : m_threads(static_cast<std::size_t>(threads)), m_nobody(hash(randomToken())) {}

std::string PasswordHasher::hash(const std::string& password) {
    std::array<char, crypto_pwhash_STRBYTES> out{};
    if (crypto_pwhash_str_alg(out.data(), password.data(), password.size(),
                              crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    return out.data();
}

void PasswordHasher::stop() {
    m_isStopping = true;
    m_threads.join();
}

Task<std::string> PasswordHasher::make(std::string password) {
    const auto place = m_waiting.take();
    std::string made = co_await onThreads(m_threads, [this, password = std::move(password)]() -> std::string {
        if (m_isStopping) return {};
        try {
            return hash(password);
        } catch (const std::bad_alloc&) {
            return {};
        }
    });
    if (made.empty())
        throw ApiError(503, "busy",
                       "The server is out of memory. Nothing was changed; try again in a moment.")
            .withHeader("Retry-After", "5");
    co_return made;
}

Task<bool> PasswordHasher::verify(std::string password, std::string hash) {
    const auto place = m_waiting.take();
    const bool isKnown = !hash.empty();
    const bool isRight = co_await onThreads(m_threads, [this, password = std::move(password),
                                                        hash = isKnown ? std::move(hash) : m_nobody] {
        return !m_isStopping && crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
    });
    co_return isRight&& isKnown;
}

}  // namespace server
