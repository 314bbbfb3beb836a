#pragma once

#include "server/asker.h"
#include "server/http/task.h"
#include "server/store/post_row.h"
#include "server/store/values.h"

#include <cstdint>
#include <optional>
#include <string>

namespace server {

class Database;

/// A post as an answer: its JSON and the version for the ETag.
struct WrittenPost {
    std::int64_t id = 0;
    std::int64_t version = 0;
    std::string json = {};
};

/// Reads posts in full, for storedPost(); columns `id` and `version` among others. `condition` is SQL over
/// `post p`, with $1 for `value` if there is one.
Statement postStatement(const std::optional<Asker>& asker, const std::string& condition,
                        const std::optional<std::string>& value = {});
/// A row of postStatement(); valid as long as the result.
PostRow storedPost(const Result& rows, int row, const std::optional<Asker>& asker);
/// A row of postStatement() as the asker may see it.
std::string postJson(const Result& rows, int row, const std::optional<Asker>& asker);

/// The post as the asker may see it, who is known to be allowed to; nothing when there is none.
Task<std::optional<WrittenPost>> loadPost(Database& database, const std::optional<Asker>& asker,
                                          std::int64_t id);

}  // namespace server
