#include "server/http/cursor.h"

#include "server/http/api_error.h"
#include "server/secrets.h"

#include <sodium.h>

#include <charconv>

namespace server {
namespace {

constexpr std::size_t macBytes = 16;

ApiError invalidCursor() {
    return {400, "invalid_cursor",
            "The cursor is not valid for this list and filter. Start again at the first page."};
}

}  // namespace

std::string CursorCodec::mac(std::string_view filter, std::string_view payload) const {
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char*>(m_key.data()), m_key.size());
    const std::string length = std::to_string(filter.size()) + ":";
    for (const std::string_view part : {std::string_view(length), filter, payload})
        crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                                      part.size());
    std::string out(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char*>(out.data()));
    out.resize(macBytes);
    return out;
}

std::string CursorCodec::seal(std::string_view filter, const Position& position) const {
    const std::string payload = std::to_string(position.id) + " " + position.sortKey;
    return toBase64Url(mac(filter, payload) + payload);
}

Position CursorCodec::open(std::string_view filter, std::string_view cursor) const {
    const auto raw = fromBase64Url(cursor);
    if (!raw || raw->size() <= macBytes) throw invalidCursor();
    const std::string_view payload = std::string_view(*raw).substr(macBytes);
    const std::string expected = mac(filter, payload);
    if (sodium_memcmp(expected.data(), raw->data(), macBytes) != 0) throw invalidCursor();
    Position out;
    const auto [end, failed] = std::from_chars(payload.data(), payload.data() + payload.size(), out.id);
    if (failed != std::errc() || end == payload.data() + payload.size()) throw invalidCursor();
    out.sortKey = payload.substr(static_cast<std::size_t>(end - payload.data()) + 1);
    return out;
}

}  // namespace server
