#include "server/media/bytes.h"
#include "server/media/kind.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

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

/// Which of the properties (from 1) are those of an item; ISO/IEC 23008-12, section 9.3.3.
std::vector<std::uint32_t> propertiesOf(std::uint32_t item, std::string_view associations) {
    const ByteReader reader(associations);
    const std::size_t idLength = reader.byte(0) == 0 ? 2 : 4;
    const std::size_t indexLength = (reader.byte(3) & 1) == 0 ? 1 : 2;
    std::vector<std::uint32_t> out;
    std::size_t at = 8;
    for (std::uint32_t left = reader.big32(4); left > 0 && at < reader.size(); --left) {
        const std::uint32_t id = idLength == 2 ? reader.big16(at) : reader.big32(at);
        const std::uint32_t count = reader.byte(at + idLength);
        at += idLength + 1;
        for (std::uint32_t index = 0; index < count; ++index, at += indexLength)
            if (id == item)  // the highest bit says that a reader has to know the property
                out.push_back(indexLength == 1 ? reader.byte(at) & 0x7f : reader.big16(at) & 0x7fff);
    }
    return out;
}

/// The sides of the picture that is shown, turned as it is shown (`irot`); mirroring (`imir`) keeps them.
std::optional<MediaKind> readAvif(std::string_view bytes) {
    std::string_view meta = inside(bytes, "meta");
    meta.remove_prefix(std::min<std::size_t>(4, meta.size()));  // version and flags
    const ByteReader primary(inside(meta, "pitm"));
    const std::uint32_t item = primary.byte(0) == 0 ? primary.big16(4) : primary.big32(4);
    const std::string_view properties = inside(meta, "iprp");
    const auto own = propertiesOf(item, inside(properties, "ipma"));
    MediaKind out{.type = "image/avif"};
    bool isTurned = false;
    std::string_view rest = inside(properties, "ipco");
    for (std::uint32_t index = 1; const auto box = takeBox(rest); ++index) {
        if (std::ranges::find(own, index) == own.end()) continue;
        const ByteReader reader(box->content);
        if (box->type == "irot") isTurned = (reader.byte(0) & 1) != 0;  // quarters
        if (box->type != "ispe" || reader.size() < 12) continue;
        const std::uint32_t width = reader.big32(4);
        const std::uint32_t height = reader.big32(8);
        if (width == 0 || height == 0 || width > INT32_MAX || height > INT32_MAX) return {};
        out.width = static_cast<int>(width);
        out.height = static_cast<int>(height);
    }
    if (!out.width) return {};
    if (isTurned) std::swap(out.width, out.height);
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
