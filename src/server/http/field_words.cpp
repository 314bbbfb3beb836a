#include "server/http/field_words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace server {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 29> words{{
    {"duplicate", "names something twice"},
    {"empty", "has nothing in it"},
    {"in_future", "has to be in the past"},
    {"invalid", "does not have the right form"},
    {"invalid_character", "has a character in it that no text may have"},
    {"invalid_hash", "has to be a SHA-256 in 64 hexadecimal digits"},
    {"invalid_slug", "may have only lower-case letters, digits and single hyphens between them"},
    {"invalid_time", "has to be a time such as 2026-01-31T08:00:00Z"},
    {"invalid_url", "has to be an address that begins with https:// or http://"},
    {"not_an_author", "has to be somebody who may write posts"},
    {"not_null", "may not be null"},
    {"not_equal", "is not the same as the one above"},
    {"not_with_other_fields", "has to be changed in a request without other fields"},
    {"not_with_published_at", "cannot go together with published_at"},
    {"out_of_range", "is too small or too large"},
    {"read_only", "cannot be set this way"},
    {"required", "is missing"},
    {"same", "has to be another one"},
    {"same_person", "has to be somebody else"},
    {"suspended", "has to be somebody who is not suspended"},
    {"taken", "belongs to something else already"},
    {"too_long", "is too long"},
    {"too_many", "has too many entries"},
    {"too_many_words", "has more different words than the search can hold"},
    {"too_short", "is too short"},
    {"too_soon", "has to be at least a minute ahead"},
    {"unknown", "is nothing that is known here"},
    {"unknown_field", "is no field of this request"},
    {"wrong_type", "is of the wrong type"},
}};

}  // namespace

std::string inWords(const std::vector<FieldProblem>& problems) {
    std::string out;
    for (const FieldProblem& one : problems) {
        const auto* found = std::ranges::find(words, std::string_view(one.code),
                                              &std::pair<std::string_view, std::string_view>::first);
        out.append(out.empty() ? "" : "; ").append(one.field);
        if (found != words.end())
            out.append(" ").append(found->second);
        else
            out.append(": ").append(one.code);
    }
    return out;
}

}  // namespace server
