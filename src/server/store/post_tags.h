#pragma once

#include "server/http/task.h"
#include "server/store/values.h"

#include <cstddef>
#include <string>
#include <vector>

namespace server {

class Database;

/// Tags of a post at most.
inline constexpr std::size_t mostTags = 50;

/// A tag as a post names it.
struct TagName {
    std::string slug;
    std::string name;
};

/// The slug of a tag by its name. Unlike in titles, `+` and `#` are words, as C, C++ and C# are three tags; a
/// name without Latin letters gets a short sign made from it.
std::string tagSlug(const std::string& name);

/// Tags as two parallel lists, the way they go into a statement.
struct TagLists {
    explicit TagLists(const std::vector<TagName>& tags);

    std::vector<std::string> slugs;
    std::vector<std::string> names;
};

/// Makes those tags that there are not yet, by name and by slug. Runs before the statement that uses them.
Statement makeMissingTags(const TagLists& tags);

/// SQL of a query that gives `id` and `position` of the tags; the arguments are SQL expressions for the two
/// lists. A tag named twice keeps its first place.
std::string tagsWanted(const std::string& slugs, const std::string& names);

/// The names among these that led to a tag with another name, because both have one slug: `Gö` where there is
/// `Go`. `[{"name":"Gö","tag":{"id":…,"slug":"go","name":"Go"}}]`; empty when there are none.
Task<std::string> tagsTakenAs(Database& database, const TagLists& tags);

}  // namespace server
