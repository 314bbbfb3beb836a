#pragma once

#include "server/asker.h"
#include "server/store/result.h"

#include <optional>
#include <string>

namespace server {

/// How much of a post an answer holds.
enum class PostForm { Summary, Full };

/// Select list for rows of `post p`: columns `json` (what everybody may see), `staff_json` (the rest; null
/// where the asker may not see it) and those that permissions depend on. `asker` is an SQL expression for the
/// id of the asking user, null for nobody; `seesAll` is SQL for whether they may read everybody's drafts.
std::string postColumns(PostForm form, const std::string& asker, const std::string& seesAll);

/// The JSON object of a row that postColumns() selected, with `permissions` for staff.
std::string postJson(const Result& rows, int row, const std::optional<Asker>& asker);

}  // namespace server
