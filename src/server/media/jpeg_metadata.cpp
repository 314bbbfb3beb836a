#include "server/media/bytes.h"
#include "server/media/exif.h"
#include "server/media/jpeg_segment.h"
#include "server/media/metadata.h"

namespace server {
namespace {

using namespace std::string_view_literals;

constexpr std::uint32_t startOfScan = 0xda;
constexpr std::uint32_t endOfImage = 0xd9;

/// Whether it takes the segment to show the picture as it is meant: frames, tables, JFIF (APP0), colour
/// profiles (APP2) and Adobe's colour transform (APP14).
bool isNeededToShow(std::uint32_t marker, std::string_view content) {
    if (marker == 0xfe) return false;
    if (marker < 0xe0 || marker > 0xef) return true;
    return marker == 0xe0 || marker == 0xee || (marker == 0xe2 && content.starts_with("ICC_PROFILE\0"sv));
}

/// An Exif segment with one entry, the orientation.
std::string orientationSegment(int orientation) {
    const std::string content = std::string("Exif\0\0"sv) + orientationTiff(orientation);
    return std::string("\xff\xe1\0"sv) + static_cast<char>(content.size() + 2) + content;
}

/// Where the next marker after a scan's data is: 0xff with neither a stuffed zero nor a restart behind it.
std::size_t endOfScan(std::string_view jpeg, std::size_t at) {
    while (at + 1 < jpeg.size()) {
        at = jpeg.find('\xff', at);
        if (at == std::string_view::npos || at + 1 >= jpeg.size()) break;
        const auto marker = static_cast<unsigned char>(jpeg[at + 1]);
        if (marker != 0 && marker != 0xff && !isBareMarker(marker)) return at;
        at += marker == 0xff ? 1 : 2;
    }
    return jpeg.size();
}

}  // namespace

std::optional<std::string> jpegWithoutMetadata(std::string_view jpeg) {
    const ByteReader file(jpeg);
    if (!file.has(0, "\xff\xd8\xff")) return {};
    std::string kept;
    int orientation = 1;
    bool isChanged = false;
    std::size_t at = 2;
    while (at + 4 <= jpeg.size() && file.byte(at) == 0xff && file.byte(at + 1) != endOfImage) {
        const std::uint32_t marker = file.byte(at + 1);
        if (marker == 0xff || isBareMarker(marker)) {  // fill, or a marker without content
            at += marker == 0xff ? 1 : 2;
            continue;
        }
        const std::size_t length = file.big16(at + 2);
        std::size_t end = at + 2 + length;
        if (length < 2 || end > jpeg.size()) return {};
        const std::string_view content = jpeg.substr(at + 4, length - 2);
        if (marker == startOfScan) end = endOfScan(jpeg, end);
        if (isNeededToShow(marker, content)) {
            kept.append(jpeg.substr(at, end - at));
        } else {
            isChanged = true;
            const int found = marker == 0xe1 ? exifOrientation(content) : 1;
            if (found >= 2 && found <= 8) orientation = found;
        }
        at = end;
    }
    if (!file.has(at, "\xff\xd9")) return {};
    isChanged = isChanged || at + 2 != jpeg.size();
    const std::string turned = orientation == 1 ? std::string() : orientationSegment(orientation);
    std::string out = "\xff\xd8" + turned + kept + "\xff\xd9";
    if (!isChanged || out == jpeg) return {};
    return out;
}

}  // namespace server
