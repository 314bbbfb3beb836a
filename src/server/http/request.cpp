#include "server/http/request.h"

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include <algorithm>
#include <cstdint>

namespace server {

std::string_view Request::header(beast::http::field name) const {
    const auto found = headers.find(name);
    return found == headers.end() ? std::string_view() : std::string_view(found->value());
}

std::string_view Request::header(std::string_view name) const {
    const auto found = headers.find(name);
    return found == headers.end() ? std::string_view() : std::string_view(found->value());
}

std::optional<std::string> Request::parameter(std::string_view name) const {
    const auto found = std::ranges::find(query, name, &std::pair<std::string, std::string>::first);
    if (found == query.end() || found->second.empty()) return {};
    return found->second;
}

namespace {

/// The path and the query of a target in absolute form, which a server takes as well (RFC 9112, 3.2.2).
std::string_view withoutAuthority(std::string_view target) {
    const std::size_t scheme = beast::iequals(target.substr(0, 7), "http://")    ? 7
                               : beast::iequals(target.substr(0, 8), "https://") ? 8
                                                                                 : 0;
    if (scheme == 0) return target;
    const std::string_view rest = target.substr(scheme);
    const std::size_t end = std::min(rest.find_first_of("/?"), rest.size());
    if (end == 0 || !boost::urls::parse_uri(target)) return {};
    return rest.substr(end);
}

}  // namespace

bool readTarget(std::string_view target, Request& request) {
    const std::string_view local = withoutAuthority(target);
    if (!local.starts_with('/')) return false;
    const auto parsed = boost::urls::parse_origin_form(local);
    if (!parsed) return false;
    request.path = parsed->path();
    bool isClean = isCleanText(request.path);
    for (const auto& parameter : parsed->params(boost::urls::encoding_opts(true))) {
        if (parameter.key.empty() && !parameter.has_value) continue;  // as in "/posts?" and "?a=1&&b=2"
        isClean = isClean && isCleanText(parameter.key) && isCleanText(parameter.value);
        request.query.emplace_back(parameter.key, parameter.value);
    }
    return isClean;
}

bool isCleanText(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead == 0) return false;
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead < 0xc2 || lead > 0xf4 || i + length > bytes.size()) return false;
        std::uint32_t point = lead & (0x7f >> length);
        for (std::size_t k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(bytes[i + k]);
            if ((next & 0xc0) != 0x80) return false;
            point = point << 6 | (next & 0x3f);
        }
        static constexpr std::uint32_t least[]{0, 0, 0x80, 0x800, 0x10000};
        if (point < least[length] || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return false;
        i += length;
    }
    return true;
}

}  // namespace server
