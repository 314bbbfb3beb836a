#include "server/store/post_read.h"

#include "server/store/database.h"
#include "server/store/post_json.h"

namespace server {

Statement postStatement(const std::optional<Asker>& asker, const std::string& condition,
                        const std::optional<std::string>& value) {
    Values values;
    if (value) values.add(*value);
    Viewer viewer;
    if (asker)
        viewer = {.asker = "$" + std::to_string(values.add(asker->id)) + "::bigint",
                  .seesAll = asker->may(Capability::ReadAllDrafts)};
    return {"select p.slug, p.first_published_at is not null as was_published, " +
                postColumns(PostForm::Full, viewer) + " from post p where " + condition,
            values};
}

Task<std::optional<WrittenPost>> loadPost(Database& database, const std::optional<Asker>& asker,
                                          std::int64_t id) {
    const Result row = co_await database.read(postStatement(asker, "p.id = $1::bigint", std::to_string(id)));
    if (row.isEmpty()) co_return std::nullopt;
    co_return WrittenPost{.id = id, .version = row.integer(0, "version"), .json = postJson(row, 0, asker)};
}

}  // namespace server
