#pragma once

#include <QStringList>

namespace cli {

/// What every command ends with; `colophonctl --help` lists them.
enum ExitCode {
    Fine = 0,
    CouldNotLook = 1,    ///< nothing can be said: wrong usage, no connection, no such directory
    SomethingWrong = 2,  ///< it was looked at, and something is wrong or failed
    Pending = 3,         ///< only with --exit-code: migrations are pending
};

/// One sub-command: how it is called, what it is for, and what runs it with the arguments after its name.
struct Command {
    const char* name;     ///< one word or two: "sandbox", "migrations status"
    const char* summary;  ///< one line, marked for translation in context "cli"
    int (*run)(const QStringList& arguments);
};

}  // namespace cli
