#pragma once

#include "server/asker.h"
#include "server/store/post_row.h"

#include <optional>
#include <string>

namespace server {

/// The JSON object of a post as the asker may see it: what everybody may, then what staff may if the asker is
/// one who may read this post's drafts, then `permissions` for everybody who may open the console.
std::string postJson(const PostRow& post, PostForm form, const std::optional<Asker>& asker);
void appendPostJson(std::string& out, const PostRow& post, PostForm form, const std::optional<Asker>& asker);

/// Whether anything beyond the public form can be in what this asker gets.
Audience audienceOf(const std::optional<Asker>& asker);
/// Whether it is in what they get of a post in this state.
bool seesStaffPart(const Asker& asker, const PostState& state);

}  // namespace server
