#include "markdown/raw_html.h"

#include "markdown/allowed_html.h"
#include "markdown/entity.h"
#include "markdown/html.h"
#include "markdown/html_tag.h"

#include <algorithm>
#include <cctype>

namespace markdown {
void RawHtml::write(std::string_view raw) {
    for (const HtmlPiece& piece : splitHtml(raw)) {
        switch (piece.kind) {
            case HtmlPiece::Kind::Comment:
                break;
            case HtmlPiece::Kind::Text:
                m_to += escapedHtml(unescapedHtml(piece.source));
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
        const std::string text = value ? unescapedHtml(*value) : std::string();
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
