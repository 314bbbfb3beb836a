#pragma once

#include "server/asker.h"
#include "server/store/result.h"
#include "server/store/tags.h"

#include <string>

namespace server {

/// What the asker may do with any tag, as JSON text: `{"edit":{"allowed":true},…}`.
std::string tagPermissions(const Asker& asker);

/// A statement's tail that gives one tag as tagView() reads it; `condition` is SQL over `tag t`, $1 the
/// asker's permissions.
std::string tagSelect(const std::string& condition);
TagView tagView(const Result& row);

}  // namespace server
