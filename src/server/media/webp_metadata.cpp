#include "server/media/bytes.h"
#include "server/media/exif.h"
#include "server/media/metadata.h"

#include <algorithm>
#include <array>

namespace server {
namespace {

constexpr char exifFlag = 0x08;
constexpr char xmpFlag = 0x04;

std::string webpNumber(std::size_t number) {
    std::string out;
    for (const int shift : {0, 8, 16, 24})
        out.push_back(static_cast<char>(number >> shift & 0xff));
    return out;
}

bool isShownOfWebp(std::string_view type) {
    static constexpr std::array<std::string_view, 7> types{"VP8 ", "VP8L", "VP8X", "ALPH",
                                                           "ANIM", "ANMF", "ICCP"};
    return std::ranges::find(types, type) != types.end();
}

/// Some programs write the prefix that Exif has in a JPEG.
int webpOrientation(std::string_view exif) {
    using namespace std::string_view_literals;
    if (exif.starts_with("Exif\0\0"sv)) exif.remove_prefix(6);
    return tiffOrientation(exif);
}

}  // namespace

std::optional<std::string> webpWithoutMetadata(std::string_view webp) {
    const ByteReader file(webp);
    if (!file.has(0, "RIFF") || !file.has(8, "WEBP")) return {};
    const std::size_t end = 8 + std::size_t(file.little32(4));
    if (end > webp.size() || end < 12) return {};
    std::string body = "WEBP";
    std::size_t flags = std::string::npos;  // where they are in `body`
    bool isChanged = end != webp.size();
    int orientation = 1;
    for (std::size_t at = 12; at < end;) {
        const std::size_t length = file.little32(at + 4);
        const std::size_t padded = length + length % 2;
        if (end - at < 8 || length > end - at - 8) return {};
        const std::string_view type = webp.substr(at, 4);
        const std::string_view content = webp.substr(at + 8, length);
        if (isShownOfWebp(type)) {
            if (type == "VP8X" && length >= 10) flags = body.size() + 8;
            body.append(webp.substr(at, std::min(8 + padded, end - at)));
        } else {
            isChanged = true;
            if (type == "EXIF") orientation = webpOrientation(content);
        }
        at += 8 + padded;
    }
    if (!isChanged) return {};
    if (flags != std::string::npos) {
        body[flags] = static_cast<char>(body[flags] & ~(exifFlag | xmpFlag));
        if (orientation >= 2 && orientation <= 8) {
            const std::string tiff = orientationTiff(orientation);
            body[flags] = static_cast<char>(body[flags] | exifFlag);
            body.append("EXIF").append(webpNumber(tiff.size())).append(tiff);
        }
    }
    const std::string out = "RIFF" + webpNumber(body.size()) + body;
    return out == webp ? std::optional<std::string>() : out;
}

}  // namespace server
