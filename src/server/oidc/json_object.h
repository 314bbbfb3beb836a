#pragma once

#include "server/oidc/provider_failure.h"

#include <boost/json/object.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace server {

/// What a provider wrote, as an object; `what` names it in the failure. Deep nesting is refused.
FromProvider<boost::json::object> jsonObject(std::string_view text, const std::string& what);

/// A member that is a text without NUL; nothing when it is absent or anything else.
std::optional<std::string> textMember(const boost::json::object& object, std::string_view name);

}  // namespace server
