#include "server/media/iso_box.h"

#include "server/media/bytes.h"

#include <algorithm>
#include <cstdint>

namespace server {

std::optional<IsoBox> takeIsoBox(std::string_view& bytes) {
    const ByteReader reader(bytes);
    if (bytes.size() < 8) return {};
    std::uint64_t size = reader.big32(0);
    std::size_t header = 8;
    if (size == 1) {
        if (bytes.size() < 16) return {};
        size = std::uint64_t(reader.big32(8)) << 32 | reader.big32(12);
        header = 16;
    } else if (size == 0) {
        size = bytes.size();  // to the end of the file
    }
    if (size < header) return {};
    const auto whole = static_cast<std::size_t>(std::min<std::uint64_t>(size, bytes.size()));
    const IsoBox out{.type = bytes.substr(4, 4), .content = bytes.substr(header, whole - header)};
    bytes.remove_prefix(whole);
    return out;
}

std::string_view insideIsoBox(std::string_view bytes, std::string_view type) {
    while (const auto box = takeIsoBox(bytes))
        if (box->type == type) return box->content;
    return {};
}

}  // namespace server
