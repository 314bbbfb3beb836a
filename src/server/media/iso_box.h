#pragma once

#include <optional>
#include <string_view>

namespace server {

/// A box of an ISO base media file (ISO/IEC 14496-12, 4.2): its four letters and what is in it.
struct IsoBox {
    std::string_view type = {};
    std::string_view content = {};
};

/// Takes the first box off `bytes`; nothing when there is no whole header of one. The content of the last may
/// be cut.
std::optional<IsoBox> takeIsoBox(std::string_view& bytes);

/// The content of the first box of that type; empty when there is none.
std::string_view insideIsoBox(std::string_view bytes, std::string_view type);

}  // namespace server
