#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace server {

/// Keeps the answers to requests with an Idempotency-Key from whoever reads the database, because an answer
/// may hold a secret such as an invite's address. What opens them is the key itself, which the database does
/// not have: it knows the key by a hash. So the seal is as good as the key is hard to guess.
class AnswerSeal {
public:
    AnswerSeal(std::int64_t userId, std::string_view key);

    /// By which the database finds the answer: 64 hexadecimal digits.
    const std::string& handle() const { return m_handle; }
    /// XSalsa20-Poly1305 (libsodium's secretbox) under a random nonce, as base64url.
    std::string sealed(std::string_view answer) const;
    /// Nothing when it was sealed with another key, or changed since.
    std::optional<std::string> opened(std::string_view sealed) const;

private:
    std::string m_handle;
    std::string m_secret;
};

}  // namespace server
