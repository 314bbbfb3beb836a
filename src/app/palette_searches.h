#pragma once

#include "app/command_palette.h"
#include "client/people_api.h"
#include "client/posts_api.h"
#include "schema/object_id.h"

namespace pages {
class SchemaController;
}

namespace app {

/// The searches of Ctrl+K at the API while typing; each opens a chosen result with `open(id)`.
CommandPalette::Search postSearch(client::PostsApi posts, std::function<void(qint64)> open, QObject* context);
CommandPalette::Search peopleSearch(client::PeopleApi people, std::function<void(qint64)> open,
                                    QObject* context);
/// Tables, views and functions of the live schema, which is read for the search if it was not yet. `schema`
/// must outlive the search.
CommandPalette::Search schemaSearch(pages::SchemaController& schema,
                                    std::function<void(const schema::ObjectId&)> open);

}  // namespace app
