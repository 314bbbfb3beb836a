#include "server/media/bytes.h"
#include "server/media/iso_box.h"
#include "server/media/kind.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace server {
namespace {

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
    std::string_view meta = insideIsoBox(bytes, "meta");
    meta.remove_prefix(std::min<std::size_t>(4, meta.size()));  // version and flags
    const ByteReader primary(insideIsoBox(meta, "pitm"));
    const std::uint32_t item = primary.byte(0) == 0 ? primary.big16(4) : primary.big32(4);
    const std::string_view properties = insideIsoBox(meta, "iprp");
    const auto own = propertiesOf(item, insideIsoBox(properties, "ipma"));
    MediaKind out{.type = "image/avif"};
    bool isTurned = false;
    std::string_view rest = insideIsoBox(properties, "ipco");
    for (std::uint32_t index = 1; const auto box = takeIsoBox(rest); ++index) {
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
    const auto first = takeIsoBox(rest);
    if (!first || first->type != "ftyp") return {};
    if (hasBrand(first->content, "avif") || hasBrand(first->content, "avis")) return readAvif(bytes);
    static constexpr std::array<std::string_view, 6> video{"isom", "iso2", "mp41", "mp42", "avc1", "M4V "};
    if (std::ranges::any_of(video, [&](std::string_view brand) { return hasBrand(first->content, brand); }))
        return MediaKind{.type = "video/mp4"};
    return {};
}

}  // namespace server
