#pragma once

#include "core/secret_store.h"
#include "postgres/profile.h"

#include <qcoro/qcorotask.h>

namespace app {

/// The key in core::SecretStore of a database's password.
QString databasePasswordKey(const postgres::Profile& profile);

/// `profile` with the secrets that are kept for it, where it has none: its password, and the passphrase of
/// its client certificate's key. `secrets` must outlive the task.
QCoro::Task<postgres::Profile> withKeptSecrets(core::SecretStore& secrets, postgres::Profile profile);

/// Keeps the secrets that `profile` has. `secrets` must outlive the task.
QCoro::Task<core::Result<void>> keepSecrets(core::SecretStore& secrets, postgres::Profile profile);

}  // namespace app
