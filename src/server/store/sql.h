#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace server {

/// SQL with its `{name}` places filled with other SQL, never with values: those are parameters. A name
/// is small letters and _; other braces, such as '{}', are left alone. Throws std::logic_error for a place
/// without a filling.
std::string filled(std::string_view sql,
                   std::initializer_list<std::pair<std::string_view, std::string>> parts);

}  // namespace server
