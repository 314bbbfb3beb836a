#include "server/http/api_error.h"
#include "server/http/cursor.h"
#include "server/secrets.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Any bytes as a cursor are refused; any position comes back out of its own.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const server::CursorCodec codec(std::string(32, 'k'));
    const std::string input(reinterpret_cast<const char*>(data), size);
    bool isTaken = false;
    for (const std::string& cursor : {input, server::toBase64Url(input)}) {
        try {
            (void)codec.open("filter", cursor);
            isTaken = true;
        } catch (const server::ApiError&) {
        }
    }
    const server::Position position{.sortKey = input, .id = static_cast<std::int64_t>(size)};
    const server::Position back = codec.open(input, codec.seal(input, position));
    if (isTaken || back.sortKey != position.sortKey || back.id != position.id) std::abort();
    return 0;
}
