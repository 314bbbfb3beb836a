#include "server/media/bytes.h"
#include "server/media/exif.h"
#include "server/media/jpeg_segment.h"
#include "server/media/kind.h"

#include <utility>

namespace server {
namespace {

/// Start of frame: the segments that hold the sides. C4, C8 and CC are something else.
bool isFrame(std::uint32_t marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

}  // namespace

int exifOrientation(std::string_view segment) {
    if (!segment.starts_with(std::string_view("Exif\0\0", 6))) return 1;
    return tiffOrientation(segment.substr(6));
}

std::optional<MediaKind> readJpeg(std::string_view bytes) {
    const ByteReader file(bytes);
    if (!file.has(0, "\xff\xd8\xff")) return {};
    int turned = 1;
    for (std::size_t at = 2; at + 4 <= bytes.size();) {
        if (file.byte(at) != 0xff) return {};
        const std::uint32_t marker = file.byte(at + 1);
        if (marker == 0xff) {  // fill
            ++at;
            continue;
        }
        at += 2;
        if (isBareMarker(marker)) continue;
        const std::size_t length = file.big16(at);
        if (length < 2 || marker == 0xd9 || marker == 0xda) return {};
        if (isFrame(marker)) {
            auto height = static_cast<int>(file.big16(at + 3));
            auto width = static_cast<int>(file.big16(at + 5));
            if (width == 0 || height == 0) return {};
            if (turned >= 5 && turned <= 8) std::swap(width, height);
            return MediaKind{.type = "image/jpeg", .width = width, .height = height};
        }
        if (marker == 0xe1 && at + length <= bytes.size()) {
            const int found = exifOrientation(bytes.substr(at + 2, length - 2));
            if (found != 1) turned = found;
        }
        at += length;
    }
    return {};
}

}  // namespace server
