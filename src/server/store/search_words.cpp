#include "server/store/search_words.h"

namespace server {

std::string prefixQuery(std::string_view typed) {
    constexpr std::string_view blank = " \t\r\n";
    std::string out;
    int words = 0;
    for (std::size_t start = typed.find_first_not_of(blank); start != std::string_view::npos && words < 20;
         ++words) {
        const std::size_t end = std::min(typed.find_first_of(blank, start), typed.size());
        out.append(out.empty() ? "'" : " & '");
        for (const char one : typed.substr(start, end - start)) {
            if (one == '\'' || one == '\\') out.push_back(one);  // doubled inside the quotes
            out.push_back(one);
        }
        out.append("':*");
        start = typed.find_first_not_of(blank, end);
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
