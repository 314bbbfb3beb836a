#pragma once

#include "server/http/response.h"

#include <optional>
#include <string>
#include <string_view>

namespace server {

/// Whether an answer may be given again to somebody else: a success whose body is whole, or a redirect.
bool isWorthKeeping(const Response& response);

/// An answer as one text, for a cache outside of this process. A line with the status, one for each header,
/// an empty one, then the body.
std::string writeAnswer(const Response& response);
/// Nothing for a text that writeAnswer() of this version has not made.
std::optional<Response> readAnswer(std::string_view text);

}  // namespace server
