#include "server/store/values.h"

namespace server {

int Values::add(Bytes bytes) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "\\x";
    out.reserve(2 + 2 * bytes.data.size());
    for (const char one : bytes.data) {
        const auto byte = static_cast<unsigned char>(one);
        out.push_back(digits[byte >> 4]);
        out.push_back(digits[byte & 15]);
    }
    return push(std::move(out));
}

int Values::add(const std::vector<std::int64_t>& numbers) {
    std::string out = "{";
    for (const std::int64_t number : numbers)
        out.append(out.size() > 1 ? "," : "").append(std::to_string(number));
    return push(out + "}");
}

int Values::add(const std::vector<std::string>& texts) {
    std::string out = "{";
    for (const std::string& text : texts) {
        out.append(out.size() > 1 ? ",\"" : "\"");
        for (const char one : text) {
            if (one == '"' || one == '\\') out.push_back('\\');
            out.push_back(one);
        }
        out.push_back('"');
    }
    return push(out + "}");
}

}  // namespace server
