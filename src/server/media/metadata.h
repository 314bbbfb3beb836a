#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace server {

/// A picture without what it says about where, when and with what it was made: Exif, XMP, IPTC and text. What
/// it takes to show the picture stays: colour profiles, and the orientation, in Exif data with nothing else.
/// `type` is that of a MediaKind: JPEG, PNG, WebP and AVIF have something to take away. Nothing when the
/// picture has no such data, or cannot be read to its end.
std::optional<std::string> withoutMetadata(std::string_view type, std::string_view bytes);

// One each.

/// ITU-T T.81, annex B: also comments, and whatever follows the picture, such as further pictures with Exif
/// of their own.
std::optional<std::string> jpegWithoutMetadata(std::string_view jpeg);
/// PNG specification (third edition), sections 11.3.3 and 11.3.4: the chunks eXIf, tEXt, zTXt, iTXt and tIME,
/// and whatever follows the picture.
std::optional<std::string> pngWithoutMetadata(std::string_view png);
/// RFC 9649, section 2.7: the chunks EXIF and XMP, and unknown ones.
std::optional<std::string> webpWithoutMetadata(std::string_view webp);
/// ISO/IEC 23008-12: the content of items of type Exif, and of XMP (`mime`), is overwritten with zeros and
/// blanks where it is, so that nothing else moves. The orientation of an AVIF is not in its Exif data.
std::optional<std::string> avifWithoutMetadata(std::string_view avif);

}  // namespace server
