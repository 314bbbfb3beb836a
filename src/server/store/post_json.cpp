#include "server/store/post_json.h"

#include "server/store/json_sql.h"
#include "server/store/post_rules.h"
#include "server/store/sql.h"

#include <boost/json/serialize.hpp>

namespace server {
namespace {

const std::string authorsJson = R"(
    (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by a.position, u.id), '[]')
     from post_author a join "user" u on u.id = a.user_id where a.post_id = p.id) as authors)";

const std::string tagsJson = R"(
    (select coalesce(json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name)
                              order by pt.position, t.id), '[]')
     from post_tag pt join tag t on t.id = pt.tag_id where pt.post_id = p.id) as tags)";

const std::string coverJson = R"(
    (select json_build_object('media_id', m.id, 'url', '/media/' || m.id || '/file',
                              'alt', coalesce(p.cover_alt, m.alt))
     from media m where m.id = p.cover_media_id) as cover)";

/// Reading speed is 220 words a minute; every post takes at least one.
std::string publicList(PostForm form) {
    std::string out =
        "p.id, p.version, p.status, p.title, p.slug, p.excerpt, " + coverJson + ", " + authorsJson + ", " +
        tagsJson + ", p.word_count, greatest(1, round(p.word_count / 220.0)::integer) as reading_minutes, " +
        utc("p.published_at") + " as published_at, " + utc("p.first_published_at") +
        " as first_published_at, " + utc("p.created_at") + " as created_at, " + utc("p.updated_at") +
        " as updated_at";
    if (form == PostForm::Full)
        out +=
            ", p.body_md, json_build_object('meta_title', p.meta_title, 'meta_description', "
            "p.meta_description, "
            "'canonical_url', p.canonical_url, 'noindex', p.noindex) as seo";
    return out;
}

std::string staffList(PostForm form) {
    std::string out = "p.slug_locked, " + utc("p.publish_at") + " as publish_at, p.publish_timezone, " +
                      personJson("p.updated_by") + " as updated_by, " + utc("p.deleted_at") +
                      " as deleted_at, exists (select from post_working_copy w where w.post_id = p.id) as "
                      "has_working_copy";
    if (form == PostForm::Full)
        out +=
            ", (select json_build_object('base_version', w.base_version, 'version', w.version, 'title', "
            "w.title, "
            "'body_md', w.body_md, 'excerpt', w.excerpt, 'saved_at', " +
            utc("w.saved_at") + ", 'apply_at', " + utc("w.apply_at") + ", 'saved_by', " +
            personJson("w.saved_by") + ") from post_working_copy w where w.post_id = p.id) as working_copy";
    return out;
}

}  // namespace

std::string postColumns(PostForm form, const Viewer& viewer) {
    const std::string always = "p.id, p.version, p.status, p.deleted_at is not null as is_trashed, " +
                               jsonOf(publicList(form)) + " as json, ";
    if (viewer.asker.empty())
        return always + "false as is_own, false as has_copy, false as is_copy_due, null::text as staff_json";
    return filled(R"(
        {always}
        {is_own} as is_own,
        exists (select from post_working_copy w where w.post_id = p.id) as has_copy,
        exists (select from post_working_copy w where w.post_id = p.id and w.apply_at is not null) as is_copy_due,
        case when {sees_all} or {is_own} then {staff} end as staff_json)",
                  {{"always", always},
                   {"is_own", "exists (select from post_author o where o.post_id = p.id and o.user_id = " +
                                  viewer.asker + ")"},
                   {"sees_all", viewer.seesAll ? "true" : "false"},
                   {"staff", jsonOf(staffList(form))}});
}

std::string postJson(const Result& rows, int row, const std::optional<Asker>& asker) {
    std::string out = merged(rows.text(row, "json"), rows.text(row, "staff_json"));
    if (!asker || !asker->may(Capability::OpenConsole)) return out;
    const PostState state{.status = postStatusFrom(rows.text(row, "status")),
                          .isTrashed = rows.boolean(row, "is_trashed"),
                          .isOwn = rows.boolean(row, "is_own"),
                          .hasWorkingCopy = rows.boolean(row, "has_copy"),
                          .isCopyDue = rows.boolean(row, "is_copy_due")};
    const boost::json::object permissions{{"permissions", postPermissions(*asker, state)}};
    return merged(out, boost::json::serialize(permissions));
}

}  // namespace server
