#include "language/slug.h"

#include <algorithm>
#include <memory>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace language {
namespace {

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](unsigned char one) { return one < 0x80; });
}

/// Transliterates letters of any script to ASCII. One per thread: a transliterator is not thread-safe, and
/// creating one takes milliseconds.
const icu::Transliterator* latinLetters() {
    thread_local const std::unique_ptr<icu::Transliterator> letters = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            "NFC; [\\u2018\\u2019] Remove; Any-Latin; [\\u02b9\\u02ba\\u02bb\\u02bc] Remove; Latin-ASCII",
            UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return letters.get();
}

std::string inAscii(std::string_view title) {
    if (isAscii(title) || !latinLetters()) return std::string(title);
    icu::UnicodeString letters =
        icu::UnicodeString::fromUTF8({title.data(), static_cast<std::int32_t>(title.size())});
    latinLetters()->transliterate(letters);
    std::string out;
    letters.toUTF8String(out);
    return out;
}

}  // namespace

std::string slugify(std::string_view title, std::size_t most) {
    std::string out;
    bool isGap = false;
    for (const char written : inAscii(title)) {
        if (written == '\'') continue;  // an apostrophe joins
        const char one = written >= 'A' && written <= 'Z' ? static_cast<char>(written - 'A' + 'a') : written;
        if ((one < 'a' || one > 'z') && (one < '0' || one > '9')) {
            isGap = true;
            continue;
        }
        if (isGap && !out.empty()) out.push_back('-');
        isGap = false;
        out.push_back(one);
    }
    if (out.size() > most) out.resize(most);
    while (out.ends_with('-'))
        out.pop_back();
    return out;
}

bool isSlug(std::string_view text) {
    return !text.empty() && text.size() <= slugLength && slugify(text) == text;
}

}  // namespace language
