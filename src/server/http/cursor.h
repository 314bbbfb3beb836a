#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace server {

/// Where a page of a keyset list ended: the sort key of its last row, as Postgres writes it, and its id.
struct Position {
    std::string sortKey;
    std::int64_t id = 0;
};

/// Makes and reads the opaque cursors of keyset lists. A cursor is bound by an HMAC to the filter it came
/// from, so one that was made up or that belongs to another filter is refused.
class CursorCodec {
public:
    /// `key` is 32 random bytes that all replicas share.
    explicit CursorCodec(std::string key) : m_key(std::move(key)) {}

    /// `filter` is everything that decides which rows are listed and in which order, in some fixed spelling.
    std::string seal(std::string_view filter, const Position& position) const;
    /// Throws 400 `invalid_cursor`.
    Position open(std::string_view filter, std::string_view cursor) const;

private:
    std::string mac(std::string_view filter, std::string_view payload) const;

    std::string m_key;
};

}  // namespace server
