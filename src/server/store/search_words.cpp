#include "server/store/search_words.h"

#include <algorithm>

namespace server {

std::vector<std::string_view> typedWords(std::string_view typed) {
    constexpr std::string_view blank = " \t\r\n";
    constexpr std::size_t most = 20;
    std::vector<std::string_view> out;
    std::size_t start = typed.find_first_not_of(blank);
    while (start != std::string_view::npos && out.size() < most) {
        const std::size_t end = std::min(typed.find_first_of(blank, start), typed.size());
        out.push_back(typed.substr(start, end - start));
        start = typed.find_first_not_of(blank, end);
    }
    return out;
}

std::string prefixQuery(std::string_view typed) {
    std::string out;
    for (const std::string_view word : typedWords(typed)) {
        out.append(out.empty() ? "'" : " & '");
        for (const char one : word) {
            if (one == '\'' || one == '\\') out.push_back(one);  // doubled inside the quotes
            out.push_back(one);
        }
        out.append("':*");
    }
    return out;
}

std::string containsPattern(std::string_view text) {
    std::string out = "%";
    for (const char one : text) {
        if (one == '%' || one == '_' || one == '\\') out.push_back('\\');
        out.push_back(one);
    }
    return out + "%";
}

}  // namespace server
