#include "server/media/bytes.h"
#include "server/media/kind.h"

#include <algorithm>
#include <array>

namespace server {
namespace {

/// A box: its four letters and what is in it.
struct Box {
    std::string_view type = {};
    std::string_view content = {};
};

/// Takes the first box off `bytes`; nothing when there is no whole header of one. The content of the last may
/// be cut.
std::optional<Box> takeBox(std::string_view& bytes) {
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
    const Box out{.type = bytes.substr(4, 4), .content = bytes.substr(header, whole - header)};
    bytes.remove_prefix(whole);
    return out;
}

std::string_view inside(std::string_view bytes, std::string_view type) {
    while (const auto box = takeBox(bytes))
        if (box->type == type) return box->content;
    return {};
}

bool hasBrand(std::string_view fileType, std::string_view brand) {
    if (fileType.starts_with(brand)) return true;
    for (std::size_t at = 8; at + 4 <= fileType.size(); at += 4)  // behind the minor version
        if (fileType.substr(at, 4) == brand) return true;
    return false;
}

/// The sides of the largest picture inside: the others are thumbnails, tiles or transparency of it.
std::optional<MediaKind> readAvif(std::string_view bytes) {
    std::string_view meta = inside(bytes, "meta");
    meta.remove_prefix(std::min<std::size_t>(4, meta.size()));  // version and flags
    std::string_view properties = inside(inside(meta, "iprp"), "ipco");
    MediaKind out{.type = "image/avif"};
    std::uint64_t largest = 0;
    while (const auto box = takeBox(properties)) {
        if (box->type != "ispe" || box->content.size() < 12) continue;
        const ByteReader reader(box->content);
        const std::uint64_t width = reader.big32(4);
        const std::uint64_t height = reader.big32(8);
        if (width > INT32_MAX || height > INT32_MAX || width * height <= largest) continue;
        largest = width * height;
        out.width = static_cast<int>(width);
        out.height = static_cast<int>(height);
    }
    if (largest == 0) return {};
    return out;
}

}  // namespace

std::optional<MediaKind> readIsoMedia(std::string_view bytes) {
    std::string_view rest = bytes;
    const auto first = takeBox(rest);
    if (!first || first->type != "ftyp") return {};
    if (hasBrand(first->content, "avif") || hasBrand(first->content, "avis")) return readAvif(bytes);
    static constexpr std::array<std::string_view, 6> video{"isom", "iso2", "mp41", "mp42", "avc1", "M4V "};
    if (std::ranges::any_of(video, [&](std::string_view brand) { return hasBrand(first->content, brand); }))
        return MediaKind{.type = "video/mp4"};
    return {};
}

}  // namespace server
