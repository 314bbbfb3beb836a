#pragma once

#include "server/http/cursor.h"
#include "server/http/task.h"

#include <optional>
#include <string>
#include <vector>

namespace server {

class Database;

struct RevisionListing {
    std::vector<std::string> revisions;  ///< JSON objects without the body
    std::optional<Position> end;
};

/// The revisions of a post, newest first.
Task<RevisionListing> listRevisions(Database& database, std::int64_t postId, int limit,
                                    const std::optional<Position>& from);

/// One revision with its body, as JSON; nothing when there is none of that number.
Task<std::optional<std::string>> loadRevision(Database& database, std::int64_t postId, std::int64_t number);

/// The text of a revision, to write it back.
struct RevisionText {
    std::string title;
    std::string bodyMd;
    std::optional<std::string> excerpt;
};
Task<std::optional<RevisionText>> loadRevisionText(Database& database, std::int64_t postId,
                                                   std::int64_t number);

/// Keeps a text beside the post as its newest revision, saved by `userId`; the post itself does not change.
/// Gives the revision's number, or nothing when the post is gone. A text equal to a kept one is not kept
/// twice: gives that one.
Task<std::optional<std::int64_t>> keepText(Database& database, std::int64_t postId, RevisionText text,
                                           std::int64_t userId);

}  // namespace server
