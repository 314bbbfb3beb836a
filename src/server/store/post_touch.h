#pragma once

#include "server/asker.h"
#include "server/store/values.h"

#include <string>
#include <string_view>

namespace server {

/// SQL of two parts behind WITH that raise the version of posts which look different because of a change
/// elsewhere (a tag, a picture), and record `field` as what changed. `ids` is a query that gives their ids;
/// it reads the state before the statement. Their `updated_at` stays, so no list is turned over and the
/// update touches no index; the names of the parts begin with `touched`.
std::string touchPosts(Values& values, std::string_view ids, std::string_view field, const Asker& asker);

}  // namespace server
