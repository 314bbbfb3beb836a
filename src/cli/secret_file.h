#pragma once

#include "core/error.h"

namespace cli {

/// Sets the environment variable `name` from the file that `name` with _FILE behind it names, if there is
/// one: as container engines hand secrets to a program. The file holds one line. Fails when it cannot be read
/// or is empty, and when the variable itself is set as well.
core::Result<void> takeSecretFile(const char* name);

}  // namespace cli
