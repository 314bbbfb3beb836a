#include "server/media/kind.h"

#include "server/media/bytes.h"

#include <algorithm>
#include <array>

namespace server {
namespace {

using namespace std::string_view_literals;

/// A kind with sides that a picture can have, else nothing.
std::optional<MediaKind> picture(std::string_view type, std::uint32_t width, std::uint32_t height) {
    if (width == 0 || height == 0 || width > INT32_MAX || height > INT32_MAX) return {};
    return MediaKind{.type = type, .width = static_cast<int>(width), .height = static_cast<int>(height)};
}

/// What is recognised by its first bytes alone.
std::optional<MediaKind> readSignature(std::string_view bytes) {
    if (bytes.starts_with("%PDF-")) return MediaKind{.type = "application/pdf"};
    if (bytes.starts_with("\x1a\x45\xdf\xa3") && bytes.substr(0, 64).find("webm") != std::string_view::npos)
        return MediaKind{.type = "video/webm"};
    if (bytes.starts_with("ID3") && bytes.size() > 10) return MediaKind{.type = "audio/mpeg"};
    if (bytes.starts_with("OggS")) return MediaKind{.type = "audio/ogg"};
    return {};
}

}  // namespace

std::optional<MediaKind> kindOf(std::string_view bytes) {
    for (const auto read : {readPng, readGif, readJpeg, readWebp, readIsoMedia, readSignature, readSvg})
        if (const auto kind = read(bytes)) return kind;
    return {};
}

bool isShownInPlace(std::string_view type) {
    static constexpr std::array<std::string_view, 10> shown{
        "image/png",     "image/jpeg", "image/gif",  "image/webp", "image/avif",
        "image/svg+xml", "video/mp4",  "video/webm", "audio/mpeg", "audio/ogg"};
    return std::ranges::find(shown, type) != shown.end();
}

std::optional<MediaKind> readPng(std::string_view bytes) {
    const ByteReader file(bytes);
    if (!file.has(0, "\x89PNG\r\n\x1a\n") || file.big32(8) != 13 || !file.has(12, "IHDR")) return {};
    return picture("image/png", file.big32(16), file.big32(20));
}

std::optional<MediaKind> readGif(std::string_view bytes) {
    const ByteReader file(bytes);
    if (!file.has(0, "GIF87a") && !file.has(0, "GIF89a")) return {};
    return picture("image/gif", file.little16(6), file.little16(8));
}

std::optional<MediaKind> readWebp(std::string_view bytes) {
    const ByteReader file(bytes);
    if (!file.has(0, "RIFF") || !file.has(8, "WEBP")) return {};
    constexpr std::size_t chunk = 20;  // its content
    if (file.has(12, "VP8X")) return picture("image/webp", file.little24(24) + 1, file.little24(27) + 1);
    if (file.has(12, "VP8L") && file.byte(chunk) == 0x2f) {
        const std::uint32_t sides = file.little32(chunk + 1);
        return picture("image/webp", (sides & 0x3fff) + 1, (sides >> 14 & 0x3fff) + 1);
    }
    if (file.has(12, "VP8 ") && file.has(chunk + 3, "\x9d\x01\x2a"))
        return picture("image/webp", file.little16(chunk + 6) & 0x3fff, file.little16(chunk + 8) & 0x3fff);
    return {};
}

}  // namespace server
