#include "markdown/raw_html.h"

#include "markdown/allowed_html.h"
#include "markdown/entity.h"
#include "markdown/html.h"
#include "markdown/html_tag.h"

#include <algorithm>
#include <cctype>

namespace markdown {
namespace {

/// Raw text with its entities read.
std::string unescaped(std::string_view raw) {
    std::string out;
    for (std::size_t at = 0; at < raw.size();) {
        const std::size_t end =
            raw[at] == '&' ? raw.find_first_of("; \t\n&", at + 1) : std::string_view::npos;
        if (end != std::string_view::npos && raw[end] == ';' && end - at < 40) {
            out += entityText(raw.substr(at, end + 1 - at));
            at = end + 1;
        } else {
            out += raw[at++];
        }
    }
    return out;
}

}  // namespace

void RawHtml::write(std::string_view raw) {
    for (const HtmlPiece& piece : splitHtml(raw)) {
        switch (piece.kind) {
            case HtmlPiece::Kind::Comment:
                break;
            case HtmlPiece::Kind::Text:
                m_to += escapedHtml(unescaped(piece.source));
                break;
            case HtmlPiece::Kind::Opening:
            case HtmlPiece::Kind::Closing:
                if (isAllowedElement(piece.name))
                    writeTag(piece);
                else
                    m_to += escapedHtml(piece.source);
                break;
        }
    }
}

void RawHtml::writeTag(const HtmlPiece& tag) {
    std::vector<std::string>& open = m_open.back();
    if (tag.kind == HtmlPiece::Kind::Closing) {
        const auto found = std::ranges::find(open.rbegin(), open.rend(), tag.name);
        if (found != open.rend()) closeDownTo(static_cast<std::size_t>(open.rend() - found) - 1);
        return;
    }
    m_to += '<' + tag.name;
    for (const auto& [name, value] : tag.attributes) {
        if (!isAllowedAttribute(tag.name, name)) continue;
        const std::string text = value ? unescaped(*value) : std::string();
        if (isAddress(name) && !isAllowedAddress(text)) continue;
        m_to += ' ' + name;
        if (value) m_to += "=\"" + escapedHtml(text) + '"';
    }
    m_to += '>';
    if (!isVoidElement(tag.name)) open.push_back(tag.name);
}

void RawHtml::closeDownTo(std::size_t count) {
    std::vector<std::string>& open = m_open.back();
    for (; open.size() > count; open.pop_back())
        m_to += "</" + open.back() + '>';
}

void RawHtml::endBlock() {
    closeDownTo(0);
    if (m_open.size() > 1) m_open.pop_back();
}

}  // namespace markdown
