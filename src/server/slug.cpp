#include "server/slug.h"

#include <array>
#include <cstdint>

namespace server {
namespace {

// U+00C0 to U+00FF, both cases; a hyphen stands for signs that are no letters.
constexpr std::array<std::string_view, 64> latin1{
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
    "d", "n", "o", "o", "o", "o", "o",  "-", "o", "u", "u", "u", "u", "y", "th", "ss",
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
    "d", "n", "o", "o", "o", "o", "o",  "-", "o", "u", "u", "u", "u", "y", "th", "y"};

// U+0100 to U+017F, a letter each; the three double letters are handled apart.
constexpr std::string_view latinExtendedA =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(latinExtendedA.size() == 128);

std::string_view letters(std::uint32_t point) {
    if (point >= 0xc0 && point <= 0xff) return latin1[point - 0xc0];
    if (point == 0x132 || point == 0x133) return "ij";
    if (point == 0x152 || point == 0x153) return "oe";
    if (point >= 0x100 && point <= 0x17f) return latinExtendedA.substr(point - 0x100, 1);
    if (point == 0x2019 || point == 0x2018) return "";  // an apostrophe joins
    return "-";
}

/// The code point at `text[i]`, and moves behind it; the text is known to be UTF-8.
std::uint32_t next(std::string_view text, std::size_t& i) {
    const auto lead = static_cast<unsigned char>(text[i++]);
    if (lead < 0x80) return lead;
    const int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    std::uint32_t point = lead & (0x3f >> more);
    for (int k = 0; k < more && i < text.size(); ++k)
        point = point << 6 | (static_cast<unsigned char>(text[i++]) & 0x3f);
    return point;
}

}  // namespace

std::string slugify(std::string_view title, std::size_t most) {
    std::string out;
    bool isGap = false;
    const auto put = [&](std::string_view text) {
        for (const char one : text) {
            if (one == '-') {
                isGap = true;
                continue;
            }
            if (isGap && !out.empty()) out.push_back('-');
            isGap = false;
            out.push_back(one);
        }
    };
    for (std::size_t i = 0; i < title.size();) {
        const std::uint32_t point = next(title, i);
        const char ascii = static_cast<char>(point);
        if (point >= 0x80)
            put(letters(point));
        else if ((ascii >= 'a' && ascii <= 'z') || (ascii >= '0' && ascii <= '9'))
            put(std::string_view(&ascii, 1));
        else if (ascii >= 'A' && ascii <= 'Z')
            put(std::string(1, static_cast<char>(ascii - 'A' + 'a')));
        else if (ascii != '\'')
            isGap = true;
    }
    if (out.size() > most) out.resize(most);
    while (out.ends_with('-'))
        out.pop_back();
    return out;
}

bool isSlug(std::string_view text) {
    return !text.empty() && text.size() <= slugLength && slugify(text) == text;
}

}  // namespace server
