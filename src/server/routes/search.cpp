#include "server/store/search.h"

#include "server/call.h"
#include "server/http/api_error.h"
#include "server/http/etag.h"
#include "server/http/fields.h"
#include "server/http/router.h"
#include "server/routes/parameters.h"
#include "server/routes/routes.h"

#include <algorithm>

namespace server {
namespace {

constexpr std::size_t searchMostBytes = 500;

/// One sign is too little to look for, unless its script writes words with one.
bool isTooShort(const std::string& text) {
    const bool isAscii = std::ranges::all_of(text, [](unsigned char one) { return one < 0x80; });
    return characters(text) < (isAscii ? 2U : 1U);
}

Task<Response> search(Call& call) {
    const std::string text = trimmed(call.request.parameter("q").value_or(""));
    if (text.size() > searchMostBytes) throw invalidRequest("The parameter q is too long.");
    if (isTooShort(text))
        throw ApiError(400, "query_too_short", "The parameter q needs at least 2 characters.");
    const int limit = limitParameter(call.request);
    // Nobody's hits and a person's hits are different lists.
    const std::string fingerprint =
        "search " + (call.asker ? std::to_string(call.asker->id) : std::string("-")) + "\n" + text;
    const auto from = co_await cursorParameter(call, fingerprint);
    const SearchListing found = co_await searchPosts(call.database(), call.asker, text, limit, from);
    Response out = (co_await pageBody(call, "hits", found.hits, found.end, fingerprint)).response();
    out.with("ETag", contentEtag(out.body));
    co_return out;
}

}  // namespace

void addSearchRoutes(Router& router) {
    router.add({.method = beast::http::verb::get,
                .pattern = "/search",
                .rateClass = RateClass::Read,
                .handler = search,
                .publicParameters = std::vector<std::string_view>{"q", "limit", "cursor"},
                .parameters = {"q", "limit", "cursor"}});
}

}  // namespace server
