#pragma once

#include <cstdint>
#include <string_view>

namespace server {

/// Markers of a JPEG that stand alone, without a length.
inline bool isBareMarker(std::uint32_t marker) {
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

/// The value of the orientation tag in an APP1 segment, 1 if there is none (Exif 2.32, 4.6.4); `segment`
/// begins behind its length.
int exifOrientation(std::string_view segment);

}  // namespace server
