#pragma once

#include "server/http/request.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace server {

/// A stretch of a representation.
struct ByteRange {
    std::uint64_t first = 0;
    std::uint64_t length = 0;
};

/// The single range that a GET asks for of `size` bytes with that strong ETag (RFC 9110, section 14). Nothing
/// when it is to have everything: no Range, several ranges, one that is malformed, or an If-Range that names
/// something else. Throws 416 for a range that begins behind the end.
std::optional<ByteRange> wantedRange(const Request& request, std::string_view etag, std::uint64_t size);

}  // namespace server
