#pragma once

#include "sandbox/sandbox.h"

#include <QCoreApplication>
#include <QString>

namespace app {

/// What the command line asked for. It never holds a secret: a password comes by standard input.
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

    /// Reads the arguments of the process; ends it for --help, --version and what cannot be understood.
    static StartOptions read(const QCoreApplication& app);
};

}  // namespace app
