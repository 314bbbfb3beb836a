#pragma once

#include "server/asker.h"
#include "server/store/media.h"
#include "server/store/result.h"

#include <string>
#include <string_view>

namespace server {

/// Select list for rows of `media m`: id, version, owner_id and `json`.
std::string mediaColumns();

/// The row as mediaColumns() selected it, with what the asker may do.
MediaView mediaView(const Result& rows, int row, const Asker& asker);

/// Why the asker may not change or delete a file of that owner, as a permission's reason; empty when they
/// may.
std::string_view mediaRefusal(const Asker& asker, std::optional<std::int64_t> owner);

}  // namespace server
