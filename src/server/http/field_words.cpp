#include "server/http/field_words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace server {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 29> words{{
    {"duplicate", "has a duplicate entry"},
    {"empty", "is empty"},
    {"in_future", "must be in the past"},
    {"invalid", "does not have a valid format"},
    {"invalid_character", "contains a character that is not allowed"},
    {"invalid_hash", "must be a SHA-256 of 64 hexadecimal digits"},
    {"invalid_slug", "may contain only lower-case letters, digits and single hyphens between them"},
    {"invalid_time", "must be a time such as 2026-01-31T08:00:00Z"},
    {"invalid_url", "must be an address that begins with https:// or http://"},
    {"not_an_author", "must be a person who can write posts"},
    {"not_null", "must not be null"},
    {"not_equal", "is not the same as the first one"},
    {"not_with_other_fields", "must be changed in a request without other fields"},
    {"not_with_published_at", "cannot be combined with published_at"},
    {"out_of_range", "is too small or too large"},
    {"read_only", "is read-only"},
    {"required", "is missing"},
    {"same", "must be a different one"},
    {"same_person", "must be another person"},
    {"suspended", "must be a person who is not suspended"},
    {"taken", "is already in use"},
    {"too_long", "is too long"},
    {"too_many", "has too many entries"},
    {"too_many_words", "has more distinct words than the search index can store"},
    {"too_short", "is too short"},
    {"too_soon", "must be at least one minute in the future"},
    {"unknown", "is not known"},
    {"unknown_field", "is not a field of this request"},
    {"wrong_type", "has the wrong type"},
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
