#include "server/media/bytes.h"
#include "server/media/iso_box.h"
#include "server/media/metadata.h"

#include <algorithm>
#include <map>
#include <vector>

namespace server {
namespace {

/// Numbers of a box one after the other, with widths that the box itself names. Beyond the end they are 0.
class NumberReader {
public:
    explicit NumberReader(std::string_view bytes) : m_reader(bytes) {}

    /// `width` in bytes, 0 to 8; of 0 bytes the number is 0.
    std::uint64_t next(std::size_t width) {
        std::uint64_t out = 0;
        for (std::size_t i = 0; i < width; ++i)
            out = out << 8 | m_reader.byte(m_at++);
        return out;
    }
    bool isAtEnd() const { return m_at >= m_reader.size(); }

private:
    ByteReader m_reader;
    std::size_t m_at = 0;
};

/// Of the items with metadata, by their ids: what to write over their content.
using Fillings = std::map<std::uint64_t, char>;

/// ISO/IEC 14496-12, 8.11.6: items of type Exif, and those that are XMP by their media type.
Fillings metadataItems(std::string_view itemInformation) {
    Fillings out;
    NumberReader header(itemInformation);
    const std::size_t countWidth = header.next(1) == 0 ? 2 : 4;
    std::string_view rest = itemInformation.substr(std::min(4 + countWidth, itemInformation.size()));
    while (const auto box = takeIsoBox(rest)) {
        if (box->type != "infe") continue;
        NumberReader entry(box->content);
        const std::uint64_t version = entry.next(1);
        entry.next(3);
        if (version < 2) continue;
        const std::size_t idWidth = version == 2 ? 2 : 4;
        const std::uint64_t id = entry.next(idWidth);
        const std::string_view words = box->content.substr(std::min(4 + idWidth + 2, box->content.size()));
        if (words.starts_with("Exif")) out.emplace(id, '\0');
        if (words.starts_with("mime") && words.find("application/rdf+xml") != std::string_view::npos)
            out.emplace(id, ' ');
    }
    return out;
}

struct Extent {
    std::uint64_t item = 0;
    std::uint64_t offset = 0;  ///< in the file
    std::uint64_t length = 0;
};

/// ISO/IEC 14496-12, 8.11.3; `itemData` is where the content of the box `idat` begins in the file.
std::vector<Extent> extentsOf(std::string_view locations, std::uint64_t itemData) {
    std::vector<Extent> out;
    NumberReader box(locations);
    const std::uint64_t version = box.next(1);
    box.next(3);
    const std::uint64_t widths = box.next(2);
    const std::size_t offsetWidth = widths >> 12 & 0xf, lengthWidth = widths >> 8 & 0xf;
    const std::size_t baseWidth = widths >> 4 & 0xf, indexWidth = version == 0 ? 0 : widths & 0xf;
    const std::size_t idWidth = version < 2 ? 2 : 4;
    if (version > 2 || std::max({offsetWidth, lengthWidth, baseWidth, indexWidth}) > 8) return {};
    for (std::uint64_t items = box.next(idWidth); items > 0 && !box.isAtEnd(); --items) {
        const std::uint64_t item = box.next(idWidth);
        const std::uint64_t method = version == 0 ? 0 : box.next(2) & 0xf;
        box.next(2);  // the data reference
        const std::uint64_t base = box.next(baseWidth) + (method == 1 ? itemData : 0);
        for (std::uint64_t extents = box.next(2); extents > 0 && !box.isAtEnd(); --extents) {
            box.next(indexWidth);
            const std::uint64_t offset = box.next(offsetWidth);
            const std::uint64_t length = box.next(lengthWidth);
            if (method < 2) out.push_back({.item = item, .offset = base + offset, .length = length});
        }
    }
    return out;
}

}  // namespace

std::optional<std::string> avifWithoutMetadata(std::string_view avif) {
    std::string_view meta = insideIsoBox(avif, "meta");
    meta.remove_prefix(std::min<std::size_t>(4, meta.size()));  // version and flags
    const Fillings fillings = metadataItems(insideIsoBox(meta, "iinf"));
    if (fillings.empty()) return {};
    const std::string_view data = insideIsoBox(meta, "idat");
    const std::uint64_t itemData = data.empty() ? 0 : static_cast<std::uint64_t>(data.data() - avif.data());
    std::string out(avif);
    for (const Extent& extent : extentsOf(insideIsoBox(meta, "iloc"), itemData)) {
        const auto filling = fillings.find(extent.item);
        if (filling == fillings.end() || extent.offset >= out.size()) continue;
        const auto begin = static_cast<std::size_t>(extent.offset);
        const auto length =
            static_cast<std::size_t>(std::min<std::uint64_t>(extent.length, out.size() - begin));
        std::fill_n(out.begin() + static_cast<std::ptrdiff_t>(begin), length, filling->second);
    }
    return out == avif ? std::optional<std::string>() : out;
}

}  // namespace server
