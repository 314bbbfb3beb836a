#include "server/oidc/json_object.h"

#include "server/http/request.h"

#include <boost/json/parse.hpp>

namespace server {

FromProvider<boost::json::object> jsonObject(std::string_view text, const std::string& what) {
    boost::system::error_code failed;
    boost::json::value value = boost::json::parse(text, failed, {}, {.max_depth = 16});
    if (failed) return providerFailure(what + " is not JSON");
    if (!value.is_object()) return providerFailure(what + " is not a JSON object");
    return std::move(value.get_object());
}

std::optional<std::string> textMember(const boost::json::object& object, std::string_view name) {
    const boost::json::value* found = object.if_contains(name);
    if (!found || !found->is_string() || !isCleanText(found->get_string())) return {};
    return std::string(found->get_string());
}

}  // namespace server
