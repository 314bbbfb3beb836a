#include "markdown/html.h"

#include "markdown/allowed_html.h"
#include "markdown/code.h"
#include "markdown/raw_html.h"

#include <algorithm>
#include <cctype>

namespace markdown {
namespace {

using Kind = Node::Kind;

std::string_view classOf(CodeKind kind) {
    switch (kind) {
        case CodeKind::Keyword:
            return "hl-keyword";
        case CodeKind::String:
            return "hl-string";
        case CodeKind::Comment:
            return "hl-comment";
        case CodeKind::Number:
            return "hl-number";
    }
    return "";
}

std::string_view alignOf(Node::Alignment alignment) {
    switch (alignment) {
        case Node::Alignment::None:
            return "";
        case Node::Alignment::Left:
            return " align=\"left\"";
        case Node::Alignment::Center:
            return " align=\"center\"";
        case Node::Alignment::Right:
            return " align=\"right\"";
    }
    return "";
}

/// An address as the value of an attribute, its other characters percent-encoded as CommonMark's examples
/// have it.
std::string escapedAddress(std::string_view address) {
    constexpr std::string_view kept = "-_.+!*(),%#@?=;:/$~'&";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : address) {
        const auto unit = static_cast<unsigned char>(c);
        if (c == '&')
            out += "&amp;";
        else if (c == '\'')
            out += "&#x27;";
        else if (std::isalnum(unit) != 0 && unit < 128)
            out += c;
        else if (kept.contains(c))
            out += c;
        else
            (out += '%').append({digits[unit >> 4], digits[unit & 15]});
    }
    return out;
}

/// Writes nodes one after the other; one object per document.
class Writer {
public:
    std::string write(const Node& document) {
        blocks(document);
        m_raw.endBlock();
        if (m_notes) m_out += "</ol>\n</section>\n";
        return std::move(m_out);
    }

private:
    void blocks(const Node& parent) {
        for (const Node& child : parent.children)
            node(child);
    }
    void node(const Node& node);
    void inside(std::string_view before, const Node& parent, std::string_view after) {
        m_out += before;
        m_raw.beginBlock();
        blocks(parent);
        m_raw.endBlock();
        m_out += after;
    }
    void alert(const Node& node);
    void list(const Node& node);
    void item(const Node& node);
    void code(const Node& node);
    void table(const Node& node);
    void footnote(const Node& node);
    void footnoteMark(const Node& node);
    void link(const Node& node);
    void picture(const Node& node);
    void title(const Node& node) {
        if (!node.title.empty()) m_out += " title=\"" + escapedHtml(node.title) + '"';
    }
    void newLine() {
        if (!m_out.empty() && m_out.back() != '\n') m_out += '\n';
    }

    std::string m_out;
    RawHtml m_raw{m_out};
    bool m_notes = false;
};

void Writer::node(const Node& node) {
    if (node.kind <= Kind::Footnote) newLine();
    switch (node.kind) {
        case Kind::Document:
            return blocks(node);
        case Kind::Paragraph:
            return inside("<p>", node, "</p>\n");
        case Kind::Heading: {
            const std::string tag = 'h' + std::to_string(node.level);
            return inside('<' + tag + " id=\"" + escapedHtml(node.id) + "\">", node, "</" + tag + ">\n");
        }
        case Kind::Quote:
            return inside("<blockquote>\n", node, "</blockquote>\n");
        case Kind::Alert:
            return alert(node);
        case Kind::BulletList:
        case Kind::OrderedList:
            return list(node);
        case Kind::Item:
            return item(node);
        case Kind::Code:
            return code(node);
        case Kind::Html:
            return m_raw.write(node.text);
        case Kind::Rule:
            m_out += "<hr>\n";
            return;
        case Kind::Table:
            return table(node);
        case Kind::Footnote:
            return footnote(node);
        case Kind::Text:
            m_out += escapedHtml(node.text);
            return;
        case Kind::SoftBreak:
            m_out += '\n';
            return;
        case Kind::LineBreak:
            m_out += "<br>\n";
            return;
        case Kind::Emphasis:
            return inside("<em>", node, "</em>");
        case Kind::Strong:
            return inside("<strong>", node, "</strong>");
        case Kind::Strike:
            return inside("<del>", node, "</del>");
        case Kind::InlineCode:
            m_out += "<code>" + escapedHtml(node.text) + "</code>";
            return;
        case Kind::InlineHtml:
            return m_raw.write(node.text);
        case Kind::Link:
            return link(node);
        case Kind::Picture:
            return picture(node);
        case Kind::FootnoteMark:
            return footnoteMark(node);
        case Kind::Row:
        case Kind::Cell:
            return blocks(node);
    }
}

void Writer::alert(const Node& node) {
    std::string name = node.info;
    name[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
    inside("<div class=\"markdown-alert markdown-alert-" + node.info +
               "\">\n<p class=\"markdown-alert-title\">" + name + "</p>\n",
           node, "</div>\n");
}

void Writer::list(const Node& node) {
    if (node.kind == Kind::BulletList) return inside("<ul>\n", node, "</ul>\n");
    const std::string start = node.number == 1 ? "" : " start=\"" + std::to_string(node.number) + '"';
    inside("<ol" + start + ">\n", node, "</ol>\n");
}

void Writer::item(const Node& node) {
    const bool isLoose = !node.children.empty() && node.children.front().kind == Kind::Paragraph;
    m_out += isLoose ? "<li>\n" : "<li>";
    if (node.task != Node::Task::None)
        m_out += node.task == Node::Task::Done ? "<input type=\"checkbox\" checked=\"\" disabled=\"\"> "
                                               : "<input type=\"checkbox\" disabled=\"\"> ";
    inside("", node, "</li>\n");
}

void Writer::code(const Node& node) {
    const std::string_view word = std::string_view(node.info).substr(0, node.info.find_first_of(" \t\r\n"));
    m_out += word.empty() ? "<pre><code>" : "<pre><code class=\"language-" + escapedHtml(word) + "\">";
    const CodeLanguage language = codeLanguage(node.info);
    CodeState state = CodeState::None;
    for (std::string_view rest = node.text; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        const CodeLine scanned = scanCode(line, language, state);
        state = scanned.state;
        std::size_t at = 0;
        for (const CodeSpan& span : scanned.spans) {
            const auto start = static_cast<std::size_t>(span.start);
            const auto length = static_cast<std::size_t>(span.length);
            m_out += escapedHtml(line.substr(at, start - at));
            m_out.append("<span class=\"").append(classOf(span.kind)).append("\">");
            m_out += escapedHtml(line.substr(start, length)) + "</span>";
            at = start + length;
        }
        m_out += escapedHtml(line.substr(at));
        if (end < rest.size()) m_out += '\n';
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    m_out += "</code></pre>\n";
}

void Writer::table(const Node& node) {
    m_out += "<table>\n";
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        if (i == 0) m_out += "<thead>\n";
        if (i == 1) m_out += "<tbody>\n";
        m_out += "<tr>\n";
        const std::string_view tag = i == 0 ? "th" : "td";
        for (const Node& cell : node.children[i].children) {
            m_out.append("<").append(tag).append(alignOf(cell.alignment)).append(">");
            inside("", cell, "");
            m_out.append("</").append(tag).append(">\n");
        }
        m_out += "</tr>\n";
        if (i == 0) m_out += "</thead>\n";
    }
    m_out += node.children.size() > 1 ? "</tbody>\n</table>\n" : "</table>\n";
}

void Writer::footnoteMark(const Node& node) {
    const std::string number = std::to_string(node.number);
    const std::string id = node.references == 1 ? number : number + '-' + std::to_string(node.references);
    m_out += "<sup class=\"footnote-ref\"><a href=\"#fn-" + number + "\" id=\"fnref-" + id + "\">" + number +
             "</a></sup>";
}

void Writer::footnote(const Node& node) {
    if (!m_notes) {
        m_raw.endBlock();  // the footnotes are not part of an element that the text left open
        m_out += "<section class=\"footnotes\">\n<ol>\n";
    }
    m_notes = true;
    const std::string number = std::to_string(node.number);
    inside("<li id=\"fn-" + number + "\">\n", node, "");
    std::string back;
    for (int i = 1; i <= node.references; ++i)
        back += " <a href=\"#fnref-" + number + (i == 1 ? "" : '-' + std::to_string(i)) +
                "\" class=\"footnote-backref\" aria-label=\"Back to the text\">↩</a>";
    if (constexpr std::string_view end = "</p>\n"; m_out.ends_with(end))
        m_out.insert(m_out.size() - end.size(), back);
    else
        m_out += back + '\n';
    m_out += "</li>\n";
}

void Writer::link(const Node& node) {
    m_out += "<a";
    if (isAllowedAddress(node.target)) m_out += " href=\"" + escapedAddress(node.target) + '"';
    title(node);
    inside(">", node, "</a>");
}

void Writer::picture(const Node& node) {
    m_out += "<img";
    if (isAllowedAddress(node.target)) m_out += " src=\"" + escapedAddress(node.target) + '"';
    m_out += " alt=\"" + escapedHtml(plainText(node)) + '"';
    title(node);
    m_out += '>';
}

}  // namespace

std::string escapedHtml(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

std::string toHtml(const Node& document) {
    return Writer().write(document);
}

}  // namespace markdown
