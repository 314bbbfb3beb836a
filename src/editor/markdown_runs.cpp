#include "editor/markdown_runs.h"

#include "markdown/allowed_html.h"
#include "markdown/entity.h"
#include "markdown/html_tag.h"

#include <algorithm>
#include <array>
#include <utility>

namespace editor {
namespace {

using markdown::HtmlPiece;
using markdown::Node;
using Kind = Node::Kind;

MarkdownRun::Style styleOfElement(std::string_view name) {
    if (name == "b" || name == "strong" || name == "summary" || name == "th" || name == "dt")
        return MarkdownRun::Strong;
    if (name == "i" || name == "em" || name == "cite" || name == "var" || name == "dfn")
        return MarkdownRun::Emphasis;
    if (name == "del" || name == "s" || name == "strike") return MarkdownRun::Strike;
    if (name == "code" || name == "kbd" || name == "samp" || name == "tt") return MarkdownRun::Code;
    return MarkdownRun::Plain;
}

bool beginsLine(std::string_view name) {
    constexpr std::array<std::string_view, 16> names{
        "br", "p",  "div", "li",         "dt",     "dd",      "tr",      "h1",
        "h2", "h3", "hr",  "blockquote", "figure", "summary", "details", "table"};
    return std::ranges::find(names, name) != names.end();
}

std::string attribute(const HtmlPiece& tag, std::string_view name) {
    for (const auto& [key, value] : tag.attributes)
        if (key == name) return markdown::unescapedHtml(value.value_or(std::string_view()));
    return {};
}

QString superscript(unsigned number) {
    constexpr std::u16string_view digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString out;
    for (const QChar c : QString::number(number))
        out += QChar(digits[static_cast<std::size_t>(c.digitValue())]);
    return out;
}

}  // namespace

void MarkdownRuns::add(const Node& node) {
    switch (node.kind) {
        case Kind::Text:
            append(QString::fromStdString(node.text));
            break;
        case Kind::SoftBreak:
            append(QStringLiteral(" "));
            break;
        case Kind::LineBreak:
            append(QString(QChar::LineSeparator));
            break;
        case Kind::Emphasis:
            addStyled(node, MarkdownRun::Emphasis);
            break;
        case Kind::Strong:
            addStyled(node, MarkdownRun::Strong);
            break;
        case Kind::Strike:
            addStyled(node, MarkdownRun::Strike);
            break;
        case Kind::InlineCode: {
            const MarkdownRun::Styles outer = std::exchange(m_styles, m_styles | MarkdownRun::Code);
            append(QString::fromStdString(node.text));
            m_styles = outer;
            break;
        }
        case Kind::InlineHtml:
            addHtml(node.text);
            break;
        case Kind::Link: {
            const QString outer = std::exchange(m_target, markdown::isAllowedAddress(node.target)
                                                              ? QString::fromStdString(node.target)
                                                              : QString());
            addChildren(node);
            m_target = outer;
            break;
        }
        case Kind::Picture:
            addPicture(node.target, markdown::plainText(node));
            break;
        case Kind::FootnoteMark:
            append(superscript(node.number));
            break;
        default:
            addChildren(node);
    }
}

void MarkdownRuns::addChildren(const Node& node) {
    for (const Node& child : node.children)
        add(child);
}

void MarkdownRuns::addStyled(const Node& node, MarkdownRun::Style style) {
    const MarkdownRun::Styles outer = std::exchange(m_styles, m_styles | style);
    addChildren(node);
    m_styles = outer;
}

void MarkdownRuns::addPicture(const std::string& target, const std::string& description) {
    m_runs.append({.styles = MarkdownRun::Image,
                   .text = QString::fromStdString(description),
                   .target = QString::fromStdString(target)});
}

void MarkdownRuns::addHtml(std::string_view raw) {
    for (const HtmlPiece& piece : markdown::splitHtml(raw)) {
        const auto source =
            QString::fromUtf8(piece.source.data(), static_cast<qsizetype>(piece.source.size()));
        if (piece.kind == HtmlPiece::Kind::Comment) continue;
        if (piece.kind == HtmlPiece::Kind::Text) {
            append(QString::fromStdString(markdown::unescapedHtml(piece.source)));
            continue;
        }
        if (!markdown::isAllowedElement(piece.name)) {
            append(source);
            continue;
        }
        const bool opens = piece.kind == HtmlPiece::Kind::Opening;
        if (opens && beginsLine(piece.name) && !m_runs.isEmpty()) append(QString(QChar::LineSeparator));
        if (opens && piece.name == "img" && markdown::isAllowedAddress(attribute(piece, "src")))
            addPicture(attribute(piece, "src"), attribute(piece, "alt"));
        if (piece.name == "a")
            m_target = opens && markdown::isAllowedAddress(attribute(piece, "href"))
                           ? QString::fromStdString(attribute(piece, "href"))
                           : QString();
        m_styles.setFlag(styleOfElement(piece.name), opens);
    }
}

void MarkdownRuns::append(const QString& words) {
    if (words.isEmpty()) return;
    if (!m_runs.isEmpty() && m_runs.last().styles == m_styles && m_runs.last().target == m_target)
        m_runs.last().text += words;
    else
        m_runs.append({.styles = m_styles, .text = words, .target = m_target});
}

QList<MarkdownRun> runsOf(const Node& block) {
    MarkdownRuns runs;
    if (block.kind != Kind::Html) {
        for (const Node& child : block.children)
            runs.add(child);
        return runs.take();
    }
    // Line ends of HTML are blanks, and those at its end are none.
    std::string raw = block.text;
    raw.erase(raw.find_last_not_of(" \t\r\n") + 1);
    std::ranges::replace(raw, '\n', ' ');
    runs.add({.kind = Kind::InlineHtml, .text = raw});
    return runs.take();
}

}  // namespace editor
