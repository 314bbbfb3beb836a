#include "server/http/answer_seal.h"

#include "server/secrets.h"

#include <sodium.h>

namespace server {
namespace {

unsigned char* bytes(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}
const unsigned char* bytes(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

AnswerSeal::AnswerSeal(std::int64_t userId, std::string_view key) {
    const std::string source = "answer " + std::to_string(userId) + " " + std::string(key);
    std::string hash(crypto_generichash_BYTES_MAX, '\0');  // BLAKE2b, 64 bytes: one half each
    crypto_generichash(bytes(hash), hash.size(), bytes(std::string_view(source)), source.size(), nullptr, 0);
    m_handle = toHex(std::string_view(hash).substr(0, 32));
    m_secret = hash.substr(32);
    static_assert(crypto_secretbox_KEYBYTES == 32);
}

std::string AnswerSeal::sealed(std::string_view answer) const {
    std::string out = randomBytes(crypto_secretbox_NONCEBYTES);
    const std::string nonce = out;
    out.resize(nonce.size() + crypto_secretbox_MACBYTES + answer.size());
    crypto_secretbox_easy(bytes(out) + nonce.size(), bytes(answer), answer.size(),
                          bytes(std::string_view(nonce)), bytes(std::string_view(m_secret)));
    return toBase64Url(out);
}

std::optional<std::string> AnswerSeal::opened(std::string_view sealed) const {
    constexpr std::size_t head = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    const auto box = fromBase64Url(sealed);
    if (!box || box->size() < head) return {};
    std::string out(box->size() - head, '\0');
    if (crypto_secretbox_open_easy(bytes(out), bytes(std::string_view(*box)) + crypto_secretbox_NONCEBYTES,
                                   box->size() - crypto_secretbox_NONCEBYTES, bytes(std::string_view(*box)),
                                   bytes(std::string_view(m_secret))) != 0)
        return {};
    return out;
}

}  // namespace server
