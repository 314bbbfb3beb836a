#include "server/email_address.h"

#include <algorithm>

namespace server {

std::optional<std::string> emailAddress(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(blank), text.size()));
    text.remove_suffix(text.size() - std::min(text.find_last_not_of(blank) + 1, text.size()));
    constexpr std::size_t most = 254;
    const std::size_t at = text.find('@');
    const bool isVisible =
        std::ranges::all_of(text, [](unsigned char one) { return one > 0x20 && one < 0x7f; });
    if (!isVisible || text.size() > most || at == 0 || at == std::string_view::npos ||
        at + 1 == text.size() || at != text.rfind('@'))
        return {};
    std::string out(text);
    for (char& one : out)
        if (one >= 'A' && one <= 'Z') one = static_cast<char>(one - 'A' + 'a');
    return out;
}

}  // namespace server
