#include "server/password_rules.h"

#include "server/http/fields.h"
#include "server/http/request.h"

#include <algorithm>

namespace server {

std::string_view passwordProblem(std::string_view password) {
    if (password.empty()) return "required";
    const bool hasControl =
        std::ranges::any_of(password, [](unsigned char one) { return one < 0x20 || one == 0x7f; });
    if (hasControl || !isCleanText(password)) return "invalid_character";
    const std::size_t length = characters(password);
    if (length < leastPasswordLength) return "too_short";
    return length > mostPasswordLength ? "too_long" : "";
}

std::optional<std::string> newPassword(Fields& fields, std::string_view name) {
    fields.require(name);
    auto written = fields.text(name, mostPasswordLength);
    if (!written) return {};
    const std::string_view problem = passwordProblem(*written);
    if (!problem.empty()) fields.problem(name, problem);
    return written;
}

std::string passwordProblemInWords(std::string_view code) {
    if (code == "required") return "No password was given.";
    if (code == "too_short")
        return "The password is too short: it needs at least " + std::to_string(leastPasswordLength) +
               " characters.";
    if (code == "too_long")
        return "The password is too long: it may have at most " + std::to_string(mostPasswordLength) +
               " characters.";
    return "The password contains a character that is not allowed: it must be UTF-8 without control "
           "characters.";
}

}  // namespace server
