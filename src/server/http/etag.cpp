#include "server/http/etag.h"

#include "server/http/api_error.h"
#include "server/http/blanks.h"

#define XXH_INLINE_ALL
#include <algorithm>
#include <charconv>
#include <xxhash.h>

namespace server {
namespace {

/// Calls `use` with each tag of a list; our own tags hold no commas, so others may be cut apart.
template <typename Use>
void eachTag(std::string_view list, Use use) {
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        use(withoutBlanks(list.substr(0, comma)));
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
}

std::optional<std::int64_t> versionOf(std::string_view tag, std::string_view prefix) {
    if (!tag.starts_with(prefix) || !tag.ends_with('"')) return {};
    const std::string_view written = tag.substr(prefix.size(), tag.size() - prefix.size() - 1);
    std::int64_t version = 0;
    const auto [end, failed] = std::from_chars(written.data(), written.data() + written.size(), version);
    if (failed != std::errc() || end != written.data() + written.size()) return {};
    return version;
}

std::string_view withoutWeakness(std::string_view tag) {
    return tag.starts_with("W/") ? tag.substr(2) : tag;
}

}  // namespace

std::string etag(std::string_view kind, std::int64_t id, std::int64_t version) {
    return "\"" + std::string(kind) + "-" + std::to_string(id) + "-v" + std::to_string(version) + "\"";
}

std::string contentEtag(std::string_view body) {
    const XXH128_hash_t hash = XXH3_128bits(body.data(), body.size());
    std::string out = "W/\"";
    for (const std::uint64_t half : {hash.high64, hash.low64})
        for (int shift = 60; shift >= 0; shift -= 4)
            out.push_back("0123456789abcdef"[half >> shift & 15]);
    return out + "\"";
}

std::optional<std::int64_t> namedVersion(const Request& request, std::string_view kind, std::int64_t id,
                                         std::int64_t currentVersion) {
    const std::string_view header = request.header(beast::http::field::if_match);
    if (header.empty())
        throw ApiError(428, "precondition_required",
                       "Send If-Match with the ETag of the version that you have; another person may have "
                       "changed it in the meantime.");
    const std::string prefix = "\"" + std::string(kind) + "-" + std::to_string(id) + "-v";
    std::optional<std::int64_t> best;
    eachTag(header, [&](std::string_view tag) {
        const auto version = tag == "*" ? std::optional(currentVersion) : versionOf(tag, prefix);
        if (version && (!best || version == currentVersion)) best = version;
    });
    return best;
}

bool isKnown(const Request& request, std::string_view tag) {
    bool found = false;
    eachTag(request.header(beast::http::field::if_none_match), [&](std::string_view one) {
        found = found || one == "*" || withoutWeakness(one) == withoutWeakness(tag);
    });
    return found;
}

}  // namespace server
