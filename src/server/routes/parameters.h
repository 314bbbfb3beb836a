#pragma once

#include "server/call.h"
#include "server/http/cursor.h"
#include "server/http/response.h"
#include "server/http/task.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace server {

/// A number of the query; 400 when it is not one in the range.
std::optional<std::int64_t> integerParameter(const Request& request, std::string_view name,
                                             std::int64_t least, std::int64_t most);
/// The `limit` of a list: 25 unless given, 1 to 100.
int limitParameter(const Request& request);
/// `name=1` or `name=true`, or the contrary with 0 and false, as without it; 400 when it is neither.
bool flagParameter(const Request& request, std::string_view name);
/// Whether the number of all rows is asked for, with `count=exact`; 400 when it is something else.
bool asksForTotal(const Request& request);
/// A time of the query in RFC 3339; 400 when it is not one.
std::optional<std::string> timeParameter(const Request& request, std::string_view name);

/// Whether the text is an RFC 3339 date and time with an offset, and one that there is.
bool isTime(std::string_view text);
/// Checks the time of a field that tells of the past: 422 `invalid_time` when it is not RFC 3339 or no such
/// moment, `in_future` when it is more than a minute ahead.
Task<> requirePast(const Call& call, std::string_view field, const std::optional<std::string>& time);
/// Whether this machine knows the IANA time zone; where it knows none, any plain name is taken.
bool isTimeZone(const std::string& name);

/// Where the page begins: after the cursor of the query, if there is one. Throws 400 `invalid_cursor`.
Task<std::optional<Position>> cursorParameter(const Call& call, const std::string& fingerprint);
/// `{"success":true,"NAME":[…],"has_more":…,"next_cursor":…` as an unfinished body; `list` is a JSON array.
Task<SuccessBody> pageBody(const Call& call, std::string_view name, std::string_view list,
                           const std::optional<Position>& end, const std::string& fingerprint);
Task<SuccessBody> pageBody(const Call& call, std::string_view name, const std::vector<std::string>& rows,
                           const std::optional<Position>& end, const std::string& fingerprint);

}  // namespace server
