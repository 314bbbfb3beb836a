#include "language/statistics.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

namespace language {
namespace {

constexpr double wordsPerMinute = 220;
constexpr double charactersPerMinute = 500;

struct CloseText {
    void operator()(UText* text) const { utext_close(text); }
};
using OpenText = std::unique_ptr<UText, CloseText>;

/// One per thread, because creating one costs more than counting a short text.
icu::BreakIterator* wordBreaks() {
    thread_local const std::unique_ptr<icu::BreakIterator> breaks = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return breaks.get();
}

/// The code points between two places of the text.
std::int64_t codePoints(UText* text, std::int64_t from, std::int64_t to) {
    std::int64_t out = 0;
    utext_setNativeIndex(text, from);
    while (utext_getNativeIndex(text) < to && utext_next32(text) != U_SENTINEL)
        ++out;
    return out;
}

Statistics counted(const OpenText& text) {
    icu::BreakIterator* const breaks = wordBreaks();
    UErrorCode status = U_ZERO_ERROR;
    if (!breaks || !text) return {};
    breaks->setText(text.get(), status);
    if (U_FAILURE(status)) return {};

    Statistics out;
    std::int64_t ideographs = 0;
    std::int64_t timed = 0;
    std::int32_t from = breaks->first();
    for (std::int32_t to = breaks->next(); to != icu::BreakIterator::DONE; from = to, to = breaks->next()) {
        const std::int32_t kind = breaks->getRuleStatus();
        if (kind < UBRK_WORD_NONE_LIMIT) continue;
        ++out.words;
        if (kind >= UBRK_WORD_KANA && kind < UBRK_WORD_IDEO_LIMIT)
            ideographs += codePoints(text.get(), from, to);
        else
            ++timed;
    }
    if (out.words > 0) {
        const double minutes = static_cast<double>(timed) / wordsPerMinute +
                               static_cast<double>(ideographs) / charactersPerMinute;
        out.minutes = static_cast<int>(std::max<long>(1, std::lround(minutes)));
    }
    return out;
}

}  // namespace

Statistics statistics(std::string_view utf8) {
    UErrorCode status = U_ZERO_ERROR;
    const OpenText text(
        utext_openUTF8(nullptr, utf8.data(), static_cast<std::int64_t>(utf8.size()), &status));
    return U_SUCCESS(status) ? counted(text) : Statistics{};
}

Statistics statistics(std::u16string_view utf16) {
    UErrorCode status = U_ZERO_ERROR;
    const OpenText text(
        utext_openUChars(nullptr, utf16.data(), static_cast<std::int64_t>(utf16.size()), &status));
    return U_SUCCESS(status) ? counted(text) : Statistics{};
}

}  // namespace language
