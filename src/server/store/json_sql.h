#pragma once

#include <string>
#include <string_view>

namespace server {

/// SQL for a timestamptz as RFC 3339 in UTC with `Z` and milliseconds; the session is in UTC.
inline std::string utc(std::string_view expression) {
    return "to_char(" + std::string(expression) + ", 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')";
}

/// SQL for one JSON object (as text) with the columns of a select list as its members.
inline std::string jsonOf(std::string_view selectList, std::string_view from = {}) {
    return "(select row_to_json(s)::text from (select " + std::string(selectList) + std::string(from) +
           ") s)";
}

/// SQL for `{"id":…,"name":…}` of the user whose id the expression gives, or null.
inline std::string personJson(std::string_view id) {
    return "(select json_build_object('id', u.id, 'name', u.name) from \"user\" u where u.id = " +
           std::string(id) + ")";
}

/// The members of two JSON objects in one, as text; an empty text counts as an empty object.
inline std::string merged(std::string_view left, std::string_view right) {
    if (left.size() <= 2) return std::string(right);
    if (right.size() <= 2) return std::string(left);
    std::string out(left.substr(0, left.size() - 1));
    return out.append(",").append(right.substr(1));
}

}  // namespace server
