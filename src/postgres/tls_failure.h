#pragma once

#include "core/error.h"
#include "postgres/profile.h"

#include <optional>

namespace postgres {

/// Why TLS failed and what to do, by the English words of libpq (15 to 17) or the server; nothing if
/// `complaint` is about something else. The detail is left empty.
std::optional<core::Error> tlsFailure(const Profile& profile, const QString& complaint);

}  // namespace postgres
