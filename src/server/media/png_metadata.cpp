#include "server/media/bytes.h"
#include "server/media/exif.h"
#include "server/media/metadata.h"

#include <boost/crc.hpp>

#include <algorithm>
#include <array>

namespace server {
namespace {

constexpr std::string_view pngSignature = "\x89PNG\r\n\x1a\n";

std::string pngNumber(std::uint32_t number) {
    std::string out;
    for (const int shift : {24, 16, 8, 0})
        out.push_back(static_cast<char>(number >> shift & 0xff));
    return out;
}

std::string pngChunk(std::string_view type, std::string_view content) {
    const std::string body = std::string(type) + std::string(content);
    boost::crc_32_type sum;
    sum.process_bytes(body.data(), body.size());
    return pngNumber(static_cast<std::uint32_t>(content.size())) + body + pngNumber(sum.checksum());
}

bool isPngMetadata(std::string_view type) {
    static constexpr std::array<std::string_view, 5> types{"eXIf", "tEXt", "zTXt", "iTXt", "tIME"};
    return std::ranges::find(types, type) != types.end();
}

}  // namespace

std::optional<std::string> pngWithoutMetadata(std::string_view png) {
    const ByteReader file(png);
    if (!png.starts_with(pngSignature)) return {};
    std::string out(pngSignature);
    bool isChanged = false;
    std::size_t afterHeader = 0;
    int orientation = 1;
    for (std::size_t at = pngSignature.size(); at + 12 <= png.size();) {
        const std::size_t length = file.big32(at);
        if (length > png.size() - at - 12) return {};
        const std::string_view type = png.substr(at + 4, 4);
        const std::string_view whole = png.substr(at, length + 12);
        at += whole.size();
        if (isPngMetadata(type)) {
            isChanged = true;
            if (type == "eXIf") orientation = tiffOrientation(whole.substr(8, length));
            continue;
        }
        out.append(whole);
        if (type == "IHDR") afterHeader = out.size();
        if (type != "IEND") continue;
        isChanged = isChanged || at != png.size();
        if (!isChanged) return {};
        if (orientation >= 2 && orientation <= 8 && afterHeader > 0)
            out.insert(afterHeader, pngChunk("eXIf", orientationTiff(orientation)));
        return out == png ? std::optional<std::string>() : out;
    }
    return {};
}

}  // namespace server
