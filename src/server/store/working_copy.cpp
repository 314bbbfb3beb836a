#include "server/http/api_error.h"
#include "server/store/database.h"
#include "server/store/post_edit.h"
#include "server/store/sql.h"

namespace server {
namespace {

bool changesCopy(const CopyFields& fields, const PostRow::Copy& copy) {
    return (fields.title && *fields.title != copy.title) ||
           (fields.bodyMd && *fields.bodyMd != copy.bodyMd) ||
           (fields.excerpt && *fields.excerpt != copy.excerpt);
}

}  // namespace

Task<WrittenPost> saveWorkingCopy(const Call& call, const PostFacts& facts, const CopyFields& fields) {
    if (facts.state.status == PostStatus::Draft && !facts.copy)
        throw ApiError(
            409, "invalid_transition",
            "A draft has no working copy, because it has no published text. Change the post itself.");
    if (fields.baseVersion && *fields.baseVersion > facts.version)
        throw validationFailed({{"base_version", "unknown"}});
    if (facts.copy && !changesCopy(fields, *facts.row->copy))
        co_return (co_await loadPost(call.database(), call.asker, facts.id)).value();

    PostUpdate update(call, facts);
    update.changes("working_copy");
    // What is not given stays as the working copy has it, or begins as the live text has it.
    update.also(filled(
        R"(
        insert into post_working_copy as w (post_id, base_version, title, body_md, excerpt, saved_by)
        select c.id, {base}, coalesce({title}, c.title), coalesce({body}, c.body_md),
               case when {has_excerpt} then {excerpt} else c.excerpt end, $3::bigint
        from changed c
        on conflict (post_id) do update
        set version = w.version + 1, title = coalesce({title}, w.title),
            body_md = coalesce({body}, w.body_md),
            excerpt = case when {has_excerpt} then excluded.excerpt else w.excerpt end,
            saved_by = excluded.saved_by, saved_at = now(), apply_at = null)",
        {{"base", update.parameter(fields.baseVersion.value_or(facts.version), "bigint")},
         {"title", update.parameter(fields.title, "text")},
         {"body", update.parameter(fields.bodyMd, "text")},
         {"excerpt", update.parameter(fields.excerpt.value_or(std::nullopt), "text")},
         {"has_excerpt", update.parameter(fields.excerpt.has_value(), "boolean")}}));
    co_return co_await update.run();
}

Task<WrittenPost> discardWorkingCopy(const Call& call, const PostFacts& facts) {
    if (!facts.copy) co_return (co_await loadPost(call.database(), call.asker, facts.id)).value();
    PostUpdate update(call, facts);
    update.changes("working_copy");
    update.also("delete from post_working_copy w using changed where w.post_id = changed.id");
    update.audit("post.working_copy_discarded", {}, {});
    co_return co_await update.run();
}

}  // namespace server
