#pragma once

#include "server/http/etag.h"
#include "server/http/response.h"
#include "server/store/post_update.h"

namespace server {

/// `{"success":true,"post":{…}}` with the post's ETag.
inline Response postResponse(const WrittenPost& post) {
    Response out = success("post", post.json);
    return out.with("ETag", etag("post", post.id, post.version));
}

}  // namespace server
