#pragma once

#include "server/call.h"
#include "server/http/task.h"
#include "server/store/post_tags.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace server {

/// What can be done with many posts at once.
enum class BulkAction { Publish, Unpublish, Unschedule, Trash, Restore, Purge, AddTags, RemoveTags };
/// By its name in the API, such as `add_tags`.
std::optional<BulkAction> bulkActionFrom(std::string_view word);

struct BulkItem {
    std::int64_t id = 0;
    std::int64_t version = 0;  ///< as If-Match would name it
};

/// Does the same with each post, in one transaction, and gives a JSON array with a result per item in their
/// order: `{"id":17,"ok":true,"version":10}`, or `{"id":17,"ok":false,"error":{…}}` with the error that the
/// single request would give. An item that is refused changes nothing and stops no other. A post that is gone
/// for ever has no version.
Task<std::string> changePosts(const Call& call, BulkAction action, const std::vector<BulkItem>& items,
                              const std::vector<TagName>& tags);

}  // namespace server
