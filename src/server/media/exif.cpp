#include "server/media/exif.h"

#include "server/media/bytes.h"

namespace server {

int tiffOrientation(std::string_view text) {
    const ByteReader tiff(text);
    const bool isLittle = tiff.has(0, "II");
    if (!isLittle && !tiff.has(0, "MM")) return 1;
    const auto two = [&](std::size_t at) { return isLittle ? tiff.little16(at) : tiff.big16(at); };
    const auto four = [&](std::size_t at) { return isLittle ? tiff.little32(at) : tiff.big32(at); };
    const std::size_t directory = four(4);
    for (std::size_t i = 0; i < two(directory); ++i) {
        const std::size_t entry = directory + 2 + 12 * i;
        if (entry >= tiff.size()) break;
        if (two(entry) == 0x0112) return static_cast<int>(two(entry + 8));
    }
    return 1;
}

std::string orientationTiff(int orientation) {
    using namespace std::string_view_literals;
    std::string out(
        "MM\0\x2a\0\0\0\x08"
        "\0\x01"
        "\x01\x12\0\x03\0\0\0\x01\0"sv);
    out.push_back(static_cast<char>(orientation));
    return out.append("\0\0\0\0\0\0"sv);
}

}  // namespace server
