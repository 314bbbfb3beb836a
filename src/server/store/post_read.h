#pragma once

#include "server/asker.h"
#include "server/http/task.h"
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

/// Reads posts as the asker may see them, in full: the columns of postColumns(), `slug` and
/// `was_published`.
/// `condition` is SQL over `post p`, with $1 for `value` if there is one.
Statement postStatement(const std::optional<Asker>& asker, const std::string& condition,
                        const std::optional<std::string>& value = {});

/// The post as the asker may see it, who is known to be allowed to; nothing when there is none.
Task<std::optional<WrittenPost>> loadPost(Database& database, const std::optional<Asker>& asker,
                                          std::int64_t id);

}  // namespace server
