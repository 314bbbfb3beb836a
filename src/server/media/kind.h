#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace server {

/// What a file is, by its own bytes. Sizes are in pixels as a browser shows the picture at its natural size
/// (the sides of a JPEG are exchanged when its Exif orientation says so, those of an AVIF when it is turned).
struct MediaKind {
    std::string_view type = {};  ///< such as `image/png`
    std::optional<int> width = {};
    std::optional<int> height = {};
};

/// Looks only at the bytes: PNG, JPEG, GIF, WebP, AVIF, SVG; PDF, MP4, WebM, MP3 (with ID3), Ogg. Nothing for
/// everything else, and for what begins like one of the first six but has no header a browser could show.
std::optional<MediaKind> kindOf(std::string_view bytes);

/// Whether a browser may show files of the type in place; others are offered for saving.
bool isShownInPlace(std::string_view type);

// One each; nothing when the bytes are something else or damaged.
std::optional<MediaKind> readPng(std::string_view bytes);  ///< PNG specification, section 11.2.2
std::optional<MediaKind> readGif(std::string_view bytes);  ///< GIF89a specification, section 18
std::optional<MediaKind> readJpeg(
    std::string_view bytes);  ///< ITU-T T.81, annex B; Exif 2.32 for orientation
std::optional<MediaKind> readWebp(std::string_view bytes);      ///< RFC 9649
std::optional<MediaKind> readIsoMedia(std::string_view bytes);  ///< ISO/IEC 14496-12 and 23008-12: AVIF, MP4
std::optional<MediaKind> readSvg(std::string_view bytes);       ///< the root element by expat

}  // namespace server
