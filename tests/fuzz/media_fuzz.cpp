#include "server/media/kind.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Any bytes as an uploaded file: a kind with sides a picture can have, or none.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto kind = server::kindOf({reinterpret_cast<const char*>(data), size});
    if (kind && (kind->type.empty() || kind->width.value_or(1) < 1 || kind->height.value_or(1) < 1))
        std::abort();
    return 0;
}
