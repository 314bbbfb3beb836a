#pragma once

#include <cstdint>
#include <string_view>

namespace language {

/// How long a text is for its readers.
struct Statistics {
    std::int64_t words = 0;
    /// At 220 words a minute, for Chinese and Japanese at 500 characters of Han and Kana; 0 only for a text
    /// without words.
    int minutes = 0;
};

/// Counts the words of a text, Markdown as written, by the word boundaries of Unicode (UAX 29) and, for
/// scripts without blanks between words, ICU's dictionaries. Only words with a letter or digit count. Linear;
/// thread-safe. Used by both console and server.
Statistics statistics(std::string_view utf8);
Statistics statistics(std::u16string_view utf16);

}  // namespace language
