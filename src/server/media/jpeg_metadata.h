#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace server {

/// A JPEG without what it says about where, when and with what it was taken: Exif, XMP and IPTC segments,
/// comments, and whatever follows the picture, such as further pictures with Exif of their own. The
/// orientation stays, in a short Exif segment, as do colour profiles and everything it takes to show the
/// picture (ITU-T T.81, annex B). Nothing when there is nothing to take away, or the bytes are no JPEG that
/// can be read to its end.
std::optional<std::string> withoutMetadata(std::string_view jpeg);

}  // namespace server
