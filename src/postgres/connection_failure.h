#pragma once

#include "core/error.h"
#include "postgres/profile.h"

namespace postgres {

/// Converts a connection failure to an error that a person can act on. `complaint` is the text of libpq or
/// the server, in any language; if it is not understood, the server is asked again for its SQLSTATE. Never
/// contains a secret.
core::Error connectionFailure(const Profile& profile, const QString& complaint);

}  // namespace postgres
