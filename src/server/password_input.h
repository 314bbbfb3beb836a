#pragma once

#include <string>
#include <variant>

namespace server {

/// Why no password could be read, as a sentence.
struct PasswordInputProblem {
    std::string sentence;
};

/// Reads a new password from standard input. On a terminal it is asked for twice, without echo; the prompts
/// go to standard error. Otherwise the first line is taken, without its line end. Does not check the rules of
/// password_rules.h, except that the two entries have to be equal. SIGINT, SIGTERM and SIGHUP restore the
/// terminal before they take effect. Blocks.
std::variant<std::string, PasswordInputProblem> readNewPassword();

}  // namespace server
