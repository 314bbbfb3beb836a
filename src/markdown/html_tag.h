#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace markdown {

/// A piece of raw HTML: a tag, a comment (also a declaration or processing instruction) or the text between
/// them.
struct HtmlPiece {
    enum class Kind { Text, Opening, Closing, Comment };
    Kind kind = Kind::Text;
    std::string_view source = {};
    std::string name = {};  ///< of a tag, in lower case
    /// Names in lower case; values as they are written, without their quotes.
    std::vector<std::pair<std::string, std::optional<std::string_view>>> attributes = {};
};

/// Splits raw HTML as CommonMark defines it (0.29, section 6.6): what is not a whole tag or comment is text.
/// The pieces refer to `raw`.
std::vector<HtmlPiece> splitHtml(std::string_view raw);

}  // namespace markdown
