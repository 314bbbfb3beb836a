#pragma once

#include "server/configuration.h"

#include <span>
#include <string>
#include <string_view>

namespace server {

/// A command of colophond that changes one person in the database and ends. For the operator: it asks for no
/// sign-in, because DATABASE_URL already gives the right to do more.
struct OperatorCommand {
    std::string_view name;  ///< `--promote-admin`
    std::string_view help;  ///< what it does, for --help
    /// Runs it for the e-mail address as it was written; gives the exit code: 0 done, 1 refused or failed,
    /// 2 wrong argument. Says on standard output what was done and on standard error what went wrong.
    int (*run)(const Configuration& configuration, const Log& log, std::string_view email);
};

/// All of them; each takes one argument, EMAIL.
std::span<const OperatorCommand> operatorCommands();

}  // namespace server
