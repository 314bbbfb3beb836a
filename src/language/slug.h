#pragma once

#include <string>
#include <string_view>

namespace language {

/// The most characters of a slug.
inline constexpr std::size_t slugLength = 191;

/// A title as part of an address: lower-case ASCII letters and digits with single hyphens, at most `most`
/// characters. Other letters are written in Latin ones (ICU's transliteration: Cyrillic, Greek, Chinese …)
/// and lose their marks; composed and decomposed text give the same. Empty when nothing can be kept.
std::string slugify(std::string_view title, std::size_t most = slugLength);

/// Whether the text has the form that slugify() gives.
bool isSlug(std::string_view text);

}  // namespace language
