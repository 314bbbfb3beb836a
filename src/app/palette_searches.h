#pragma once

#include "app/command_palette.h"
#include "client/people_api.h"
#include "client/posts_api.h"

namespace app {

/// What Ctrl+K looks up at the API while one types; each opens what was chosen by `open(id)`.
CommandPalette::Search postSearch(client::PostsApi posts, std::function<void(qint64)> open, QObject* context);
CommandPalette::Search peopleSearch(client::PeopleApi people, std::function<void(qint64)> open,
                                    QObject* context);

}  // namespace app
