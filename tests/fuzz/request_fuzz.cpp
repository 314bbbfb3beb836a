#include "server/http/api_error.h"
#include "server/http/byte_range.h"
#include "server/http/etag.h"
#include "server/http/request.h"
#include "server/routes/routes.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Any bytes as the target of a request and as its conditional headers: found, or refused with a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const server::Router router = server::allRoutes();
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    server::Request request;
    if (server::readTarget(input, request)) {
        if (!server::isCleanText(request.path)) std::abort();
        const auto match = router.match(server::beast::http::verb::get, request.path);
        for (const std::string& capture : match.captures)
            if (capture.empty() || capture.find('/') != std::string::npos) std::abort();
    }
    request.headers.set(server::beast::http::field::range, input);
    request.headers.set(server::beast::http::field::if_match, input);
    try {
        (void)server::namedVersion(request, "post", 1, 1);
        const auto range = server::wantedRange(request, "\"tag\"", 100);
        if (range && (range->length == 0 || range->first + range->length > 100)) std::abort();
    } catch (const server::ApiError&) {
    }
    return 0;
}
