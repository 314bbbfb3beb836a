#pragma once

#include <string>
#include <string_view>

namespace server {

/// The most characters of a slug.
inline constexpr std::size_t slugLength = 191;

/// A title as part of an address: lower-case ASCII letters and digits with single hyphens, Latin letters
/// without their marks, at most `most` characters. Empty when nothing of the title can be kept.
std::string slugify(std::string_view title, std::size_t most = slugLength);

/// Whether the text has the form that slugify() gives.
bool isSlug(std::string_view text);

}  // namespace server
