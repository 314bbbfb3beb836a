#include "server/store/post_tags.h"

#include "server/secrets.h"
#include "server/slug.h"
#include "server/store/database.h"

namespace server {

std::string tagSlug(const std::string& name) {
    std::string spelled;
    for (const char one : name) {
        if (one == '+')
            spelled += "-plus";
        else if (one == '#')
            spelled += "-sharp";
        else
            spelled.push_back(one);
    }
    const std::string slug = slugify(spelled);
    return slug.empty() ? "t-" + toHex(sha256(name).substr(0, 5)) : slug;
}

TagLists::TagLists(const std::vector<TagName>& tags) {
    for (const TagName& tag : tags) {
        slugs.push_back(tag.slug);
        names.push_back(tag.name);
    }
}

Statement makeMissingTags(const TagLists& tags) {
    return {R"(
        insert into tag (slug, name)
        select w.slug, w.name from unnest($1::text[], $2::text[]) w(slug, name)
        where not exists (select from tag t where lower(t.name) = lower(w.name))
        on conflict (slug) do nothing)",
            Values(tags.slugs, tags.names)};
}

std::string tagsWanted(const std::string& slugs, const std::string& names) {
    return "select (select t.id from tag t where t.slug = w.slug or lower(t.name) = lower(w.name) "
           "order by lower(t.name) = lower(w.name) desc limit 1) as id, min(w.position) as position "
           "from unnest(" +
           slugs + ", " + names + ") with ordinality w(slug, name, position) group by 1";
}

Task<std::string> tagsTakenAs(Database& database, const TagLists& tags) {
    const Result row = co_await database.read({R"(
        select coalesce(json_agg(json_build_object(
                 'name', w.name, 'tag', json_build_object('id', t.id, 'slug', t.slug, 'name', t.name))
                 order by w.position)::text, '') as json
        from unnest($1::text[], $2::text[]) with ordinality w(slug, name, position)
        join tag t on t.slug = w.slug and lower(t.name) <> lower(w.name)
        where not exists (select from tag x where lower(x.name) = lower(w.name)))",
                                               Values(tags.slugs, tags.names)});
    co_return std::string(row.text(0, "json"));
}

}  // namespace server
