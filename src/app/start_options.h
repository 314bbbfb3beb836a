#pragma once

#include "sandbox/sandbox.h"

#include <QCoreApplication>
#include <QString>

namespace app {

/// The options of the command line. Contains no secret: a password is read from standard input.
struct StartOptions {
    Q_DECLARE_TR_FUNCTIONS(app::StartOptions)

public:
    bool sandbox = false;
    sandbox::Sandbox::Options sandboxOptions{};
    QString api{};
    QString email{};
    bool passwordFromStdin = false;
    QString database{};
    bool exitWhenReady = false;

    /// Parses the arguments of the process; exits for --help, --version and errors.
    static StartOptions read(const QCoreApplication& app);
};

}  // namespace app
