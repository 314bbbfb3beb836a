#pragma once

#include "core/error.h"
#include "postgres/profile.h"

namespace postgres {

/// Why connecting failed, as an error a person can act on. `complaint` is what libpq or the server said, in
/// whatever language; where its words say nothing, the server is asked once more for its SQLSTATE. Never
/// holds a secret.
core::Error connectionFailure(const Profile& profile, const QString& complaint);

}  // namespace postgres
