#pragma once

#include "app/command_palette.h"
#include "client/people_api.h"
#include "client/posts_api.h"

namespace app {

/// The searches of Ctrl+K at the API while typing; each opens a chosen result with `open(id)`.
CommandPalette::Search postSearch(client::PostsApi posts, std::function<void(qint64)> open, QObject* context);
CommandPalette::Search peopleSearch(client::PeopleApi people, std::function<void(qint64)> open,
                                    QObject* context);

}  // namespace app
