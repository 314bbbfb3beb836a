#include "server/store/post_read.h"

#include "server/store/database.h"
#include "server/store/post_json.h"

namespace server {

Statement postStatement(const std::optional<Asker>& asker, const std::string& condition,
                        const std::optional<std::string>& value) {
    const Audience audience = audienceOf(asker);
    Values values;
    if (value) values.add(*value);
    return {"select " + postSelectList(PostForm::Full, audience, Parts::Inside) +
                postFrom(PostForm::Full, audience) + " where " + condition,
            values, Format::Binary};
}

PostRow storedPost(const Result& rows, int row, const std::optional<Asker>& asker) {
    PostRow out = readPostRow(rows, row, PostForm::Full, audienceOf(asker), Parts::Inside);
    out.length = language::statistics(out.bodyMd);
    return out;
}

std::string postJson(const Result& rows, int row, const std::optional<Asker>& asker) {
    return postJson(storedPost(rows, row, asker), PostForm::Full, asker);
}

Task<std::optional<WrittenPost>> loadPost(Database& database, const std::optional<Asker>& asker,
                                          std::int64_t id) {
    const Result row = co_await database.read(postStatement(asker, "p.id = $1::bigint", std::to_string(id)));
    if (row.isEmpty()) co_return std::nullopt;
    co_return WrittenPost{.id = id, .version = row.integer(0, "version"), .json = postJson(row, 0, asker)};
}

}  // namespace server
