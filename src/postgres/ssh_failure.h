#pragma once

#include "core/error.h"

namespace postgres {

/// Why `ssh destination` ended, by the words that OpenSSH wrote, which are never translated. `end` is the
/// other end of the tunnel, as `host:port`. Code `port_taken` if the local port was not free.
core::Error sshFailure(const QString& destination, const QString& end, const QString& output);

}  // namespace postgres
