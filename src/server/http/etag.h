#pragma once

#include "server/http/request.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace server {

/// The strong ETag of a versioned row: `"post-17-v9"`.
std::string etag(std::string_view kind, std::int64_t id, std::int64_t version);

/// The weak ETag of an answer that has no version of its own, such as a list: made from its bytes.
std::string contentEtag(std::string_view body);

/// The version the asker's If-Match names, which may be an old one. Throws 428 when the header is missing.
/// Nothing when no tag in it is one of this row's; `*` names the current version. Strong comparison (RFC
/// 9110, 13.1.1): a weak tag names nothing.
std::optional<std::int64_t> namedVersion(const Request& request, std::string_view kind, std::int64_t id,
                                         std::int64_t currentVersion);

/// Whether If-None-Match holds the tag; weak comparison.
bool isKnown(const Request& request, std::string_view tag);

}  // namespace server
