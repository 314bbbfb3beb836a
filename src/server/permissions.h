#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace server {

/// What somebody may do with a thing: the action's word, and the reason why not (empty when they may).
using Verdict = std::pair<std::string_view, std::string_view>;

/// `{"edit":{"allowed":true},"delete":{"allowed":false,"reason":"not_own"}}`. The words need no escapes.
std::string permissionsJson(std::span<const Verdict> verdicts);

/// The same as the one member of an object, to be merged with the thing's own: `{"permissions":{…}}`.
std::string permissionsMember(std::span<const Verdict> verdicts);

}  // namespace server
