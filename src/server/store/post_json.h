#pragma once

#include "server/asker.h"
#include "server/store/result.h"

#include <optional>
#include <string>

namespace server {

/// How much of a post an answer holds.
enum class PostForm { Summary, Full };

/// Through whose eyes a statement reads posts.
struct Viewer {
    std::string asker;     ///< SQL for the id of the asking user; empty for nobody
    bool seesAll = false;  ///< may read everybody's drafts
};

/// Select list for rows of `post p`: columns `json` (what everybody may see), `staff_json` (the rest; null
/// where the asker may not see it) and those that permissions depend on. For nobody it asks Postgres for
/// nothing that only staff see.
std::string postColumns(PostForm form, const Viewer& viewer);

/// The JSON object of a row that postColumns() selected, with `permissions` for staff.
std::string postJson(const Result& rows, int row, const std::optional<Asker>& asker);

}  // namespace server
