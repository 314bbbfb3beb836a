#include "markdown/html_tag.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace markdown {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::string_view blanks = " \t\r\n\f";

bool isAlpha(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

/// Reads one tag from the beginning of a text that begins with '<'.
class TagReader {
public:
    explicit TagReader(std::string_view text) : m_text(text) {}

    std::optional<HtmlPiece> read() {
        HtmlPiece tag{.kind = HtmlPiece::Kind::Opening};
        m_at = 1;
        if (at() == '/') {
            tag.kind = HtmlPiece::Kind::Closing;
            ++m_at;
        }
        if (!isAlpha(at())) return {};
        tag.name = lower(word(
            [](char c) { return isAlpha(c) || std::isdigit(static_cast<unsigned char>(c)) || c == '-'; }));
        if (tag.kind == HtmlPiece::Kind::Opening) {
            while (skipBlanks() && isNameStart(at()))
                if (!readAttribute(tag)) return {};
            if (at() == '/') ++m_at;
        } else {
            skipBlanks();
        }
        if (at() != '>') return {};
        tag.source = m_text.substr(0, m_at + 1);
        return tag;
    }

private:
    static bool isNameStart(char c) { return isAlpha(c) || c == '_' || c == ':'; }
    char at() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool skipBlanks() {
        const std::size_t before = m_at;
        m_at = std::min(m_text.find_first_not_of(blanks, m_at), m_text.size());
        return m_at > before;
    }
    template <typename Test>
    std::string_view word(Test belongs) {
        const std::size_t from = m_at;
        while (m_at < m_text.size() && belongs(m_text[m_at]))
            ++m_at;
        return m_text.substr(from, m_at - from);
    }
    bool readAttribute(HtmlPiece& tag) {
        std::string name = lower(word([](char c) {
            return isNameStart(c) || std::isdigit(static_cast<unsigned char>(c)) || c == '.' || c == '-';
        }));
        const std::size_t behind = m_at;
        skipBlanks();
        if (at() != '=') {
            m_at = behind;
            tag.attributes.emplace_back(std::move(name), std::nullopt);
            return true;
        }
        ++m_at;
        skipBlanks();
        std::string_view value;
        if (const char quote = at(); quote == '"' || quote == '\'') {
            const std::size_t end = m_text.find(quote, m_at + 1);
            if (end == npos) return false;
            value = m_text.substr(m_at + 1, end - m_at - 1);
            m_at = end + 1;
        } else {
            value = word([](char c) { return !std::string_view(" \t\r\n\f\"'=<>`").contains(c); });
            if (value.empty()) return false;
        }
        tag.attributes.emplace_back(std::move(name), value);
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

/// The length of the comment, declaration or instruction that the text begins with; 0 for none. One that does
/// not end reaches to the end of the text.
std::size_t commentLength(std::string_view text) {
    struct Form {
        std::string_view begin, end;
    };
    constexpr std::array<Form, 4> forms{{{"<!--", "-->"}, {"<?", "?>"}, {"<![CDATA[", "]]>"}, {"<!", ">"}}};
    for (const Form& form : forms) {
        if (!text.starts_with(form.begin)) continue;
        const std::size_t end = text.find(form.end, form.begin.size());
        return end == npos ? text.size() : end + form.end.size();
    }
    return 0;
}

}  // namespace

std::vector<HtmlPiece> splitHtml(std::string_view raw) {
    std::vector<HtmlPiece> out;
    std::size_t text = 0;
    const auto endText = [&](std::size_t at) {
        if (at > text) out.push_back({.source = raw.substr(text, at - text)});
    };
    for (std::size_t at = raw.find('<'); at != npos; at = raw.find('<', at)) {
        if (const std::size_t length = commentLength(raw.substr(at))) {
            endText(at);
            out.push_back({.kind = HtmlPiece::Kind::Comment, .source = raw.substr(at, length)});
            text = at += length;
        } else if (auto tag = TagReader(raw.substr(at)).read()) {
            endText(at);
            text = at += tag->source.size();
            out.push_back(*std::move(tag));
        } else {
            ++at;
        }
    }
    endText(raw.size());
    return out;
}

}  // namespace markdown
