#include "server/media/metadata.h"

namespace server {

std::optional<std::string> withoutMetadata(std::string_view type, std::string_view bytes) {
    if (type == "image/jpeg") return jpegWithoutMetadata(bytes);
    if (type == "image/png") return pngWithoutMetadata(bytes);
    if (type == "image/webp") return webpWithoutMetadata(bytes);
    if (type == "image/avif") return avifWithoutMetadata(bytes);
    return {};
}

}  // namespace server
