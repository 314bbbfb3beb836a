#include "server/store/sql.h"

#include <algorithm>
#include <stdexcept>

namespace server {

std::string filled(std::string_view sql,
                   std::initializer_list<std::pair<std::string_view, std::string>> parts) {
    std::string out;
    while (!sql.empty()) {
        const std::size_t open = std::min(sql.find('{'), sql.size());
        out.append(sql.substr(0, open));
        sql.remove_prefix(open);
        if (sql.empty()) break;
        const std::size_t close = sql.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", 1);
        if (close == 1 || close == std::string_view::npos || sql[close] != '}') {
            out.push_back('{');  // an array or JSON of the SQL itself
            sql.remove_prefix(1);
            continue;
        }
        const std::string_view name = sql.substr(1, close - 1);
        const auto part = std::ranges::find(parts, name, &std::pair<std::string_view, std::string>::first);
        if (part == parts.end()) throw std::logic_error("nothing fills {" + std::string(name) + "}");
        out.append(part->second);
        sql.remove_prefix(close + 1);
    }
    return out;
}

}  // namespace server
