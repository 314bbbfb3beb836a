#pragma once

#include "server/call.h"
#include "server/http/cursor.h"
#include "server/http/fields.h"
#include "server/http/task.h"
#include "server/media/kind.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace server {

/// An uploaded file as an answer: its JSON and the version for the ETag.
struct MediaView {
    std::int64_t id = 0;
    std::int64_t version = 0;
    std::string json = {};
};

/// What is kept of a new file besides its bytes.
struct NewMedia {
    std::string hash;  ///< SHA-256, 32 bytes
    std::string fileName;
    MediaKind kind;
    std::uint64_t size = 0;
    std::optional<std::string> alt;
};
/// Records a file of the asker's. The same bytes are kept once: then it is the record that is there already,
/// as it is, whoever made it.
struct SavedMedia {
    MediaView media;
    bool isNew = false;
};
Task<SavedMedia> saveMedia(const Call& call, const NewMedia& file);

/// Which files to list. Absent fields do not narrow.
struct MediaFilter {
    std::optional<std::string> text = {};  ///< in the file name, alt or caption
    std::optional<std::string> kind = {};  ///< `image`, `video`, `audio` or `application`
    std::optional<std::int64_t> owner = {};
    int limit = 25;

    /// Everything that decides which rows are listed, for the cursor.
    std::string fingerprint() const;
};
struct MediaListing {
    std::vector<std::string> media;  ///< JSON objects
    std::optional<Position> end;     ///< of the last row, when there are more
};
/// Newest first.
Task<MediaListing> listMedia(const Call& call, const MediaFilter& filter,
                             const std::optional<Position>& from);

Task<std::optional<MediaView>> loadMedia(const Call& call, std::int64_t id);

/// What it takes to serve a file.
struct MediaFile {
    std::string hash;  ///< 32 bytes
    std::string type;
    std::string fileName;
};
Task<std::optional<MediaFile>> loadMediaFile(Database& database, std::int64_t id);

struct MediaFields {
    Change<std::string> alt = {};
    Change<std::string> caption = {};
};
/// Throws 404, 403 for somebody else's file, 428 and 412 as every write does. Posts that show the file's alt
/// get a new version with it.
Task<MediaView> editMedia(const Call& call, std::int64_t id, const MediaFields& fields);

/// Throws the same, and 409 `in_use` with the posts that show the file. The bytes stay on the disk until the
/// next sweep finds no record of them.
Task<> deleteMedia(const Call& call, std::int64_t id);

/// Hashes (32 bytes) of files deleted in the last month that no record has any more. Goes by the audit log,
/// so that a server in front of the wrong database takes no file for unused.
Task<std::vector<std::string>> deletedHashes(Database& database);

}  // namespace server
