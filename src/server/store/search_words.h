#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace server {

/// The words of what a person typed, which are the texts between blanks; the first 20.
std::vector<std::string_view> typedWords(std::string_view typed);

/// What a person typed as a query for to_tsquery('simple', …): every word has to occur, each may be the
/// beginning of a longer one. Empty when there are no words in it.
std::string prefixQuery(std::string_view typed);

/// The text as a pattern for LIKE that finds it anywhere.
std::string containsPattern(std::string_view text);

}  // namespace server
