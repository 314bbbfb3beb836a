#pragma once

#include <string>
#include <string_view>

namespace server {

/// The value of the orientation tag of Exif data, 1 if there is none (Exif 2.32, 4.6.4). `tiff` begins with
/// its byte order, II or MM.
int tiffOrientation(std::string_view tiff);

/// Exif data with one entry, this orientation.
std::string orientationTiff(int orientation);

}  // namespace server
