#include "editor/markdown_flattener.h"

#include "editor/markdown_runs.h"

#include <utility>

namespace editor {
namespace {

using markdown::Node;
using Kind = Node::Kind;

bool isInline(const Node& node) {
    return node.kind >= Kind::Text;
}

Qt::Alignment alignmentOf(Node::Alignment alignment) {
    switch (alignment) {
        case Node::Alignment::None:
            return {};
        case Node::Alignment::Left:
            return Qt::AlignLeft;
        case Node::Alignment::Center:
            return Qt::AlignHCenter;
        case Node::Alignment::Right:
            return Qt::AlignRight;
    }
    Q_UNREACHABLE();
}

/// The title that GitHub gives an alert; it is part of the published page, so it is not translated.
QString alertTitle(const std::string& kind) {
    QString out = QString::fromStdString(kind);
    out[0] = out[0].toUpper();
    return out;
}

}  // namespace

QList<MarkdownPart> MarkdownFlattener::flatten(const Node& document) {
    blocks(document);
    return std::move(m_parts);
}

MarkdownPart MarkdownFlattener::begun(MarkdownPart::Kind kind, int line) {
    MarkdownPart part;
    part.kind = kind;
    part.quoteDepth = m_quoteDepth;
    part.listDepth = static_cast<int>(m_lists.size());
    part.isTight = !m_lists.isEmpty() && m_lists.last().isTight;
    part.marker = std::exchange(m_marker, {});
    part.line = line;
    return part;
}

void MarkdownFlattener::add(MarkdownPart part) {
    m_parts.append(std::move(part));
}

/// The text of a tight list item has no paragraph around it: what stands in a row becomes one.
void MarkdownFlattener::blocks(const Node& parent) {
    for (std::size_t i = 0; i < parent.children.size();) {
        const Node& child = parent.children[i];
        if (!isInline(child)) {
            block(child);
            ++i;
            continue;
        }
        MarkdownPart part = begun(MarkdownPart::Kind::Paragraph, parent.line);
        MarkdownRuns runs;
        for (; i < parent.children.size() && isInline(parent.children[i]); ++i)
            runs.add(parent.children[i]);
        part.runs = runs.take();
        add(std::move(part));
    }
}

void MarkdownFlattener::block(const Node& node) {
    switch (node.kind) {
        case Kind::Paragraph:
        case Kind::Heading:
        case Kind::Html: {
            const bool isHeading = node.kind == Kind::Heading;
            MarkdownPart part =
                begun(isHeading ? MarkdownPart::Kind::Heading : MarkdownPart::Kind::Paragraph, node.line);
            part.level = node.level;
            part.runs = runsOf(node);
            if (!part.runs.isEmpty() || node.kind != Kind::Html) add(std::move(part));
            break;
        }
        case Kind::Code: {
            MarkdownPart part = begun(MarkdownPart::Kind::Code, node.line);
            QString code = QString::fromStdString(node.text);
            if (code.endsWith(u'\n')) code.chop(1);
            part.runs = codeRuns(code, markdown::codeLanguage(node.info));
            add(std::move(part));
            break;
        }
        case Kind::Rule:
            add(begun(MarkdownPart::Kind::Rule, node.line));
            break;
        case Kind::Quote:
        case Kind::Alert:
            quote(node);
            break;
        case Kind::BulletList:
        case Kind::OrderedList:
            m_lists.append({.isOrdered = node.kind == Kind::OrderedList,
                            .number = node.number,
                            .isTight = node.isTight});
            for (const Node& child : node.children) {
                item(child);
                ++m_lists.last().number;
            }
            m_lists.removeLast();
            break;
        case Kind::Table:
            table(node);
            break;
        case Kind::Footnote:
            footnote(node);
            break;
        default:
            blocks(node);
    }
}

void MarkdownFlattener::quote(const Node& node) {
    ++m_quoteDepth;
    if (node.kind == Kind::Alert) {
        MarkdownPart title = begun(MarkdownPart::Kind::Paragraph, node.line);
        title.runs = {{.styles = MarkdownRun::Strong, .text = alertTitle(node.info), .target = {}}};
        add(std::move(title));
    }
    blocks(node);
    --m_quoteDepth;
}

void MarkdownFlattener::item(const Node& node) {
    const List& list = m_lists.last();
    if (node.task != Node::Task::None)
        m_marker = node.task == Node::Task::Open ? QStringLiteral("☐") : QStringLiteral("☑");
    else if (list.isOrdered)
        m_marker = QString::number(list.number) + u'.';
    else
        m_marker = m_lists.size() % 2 == 1 ? QStringLiteral("•") : QStringLiteral("◦");
    blocks(node);
    if (!m_marker.isEmpty()) add(begun(MarkdownPart::Kind::Paragraph, node.line));
}

void MarkdownFlattener::table(const Node& node) {
    if (node.children.empty()) return;
    MarkdownPart part = begun(MarkdownPart::Kind::Table, node.line);
    part.columns = static_cast<int>(node.children.front().children.size());
    for (const Node& row : node.children) {
        for (const Node& cell : row.children)
            part.cells.append({.runs = runsOf(cell), .alignment = alignmentOf(cell.alignment)});
        while (part.cells.size() % part.columns != 0)
            part.cells.append(MarkdownCell());
    }
    add(std::move(part));
}

void MarkdownFlattener::footnote(const Node& node) {
    if (!std::exchange(m_hasFootnotes, true)) add(begun(MarkdownPart::Kind::Rule, node.line));
    m_lists.append({.isOrdered = true, .number = node.number, .isTight = true});
    m_marker = QString::number(node.number) + u'.';
    blocks(node);
    if (!m_marker.isEmpty()) add(begun(MarkdownPart::Kind::Paragraph, node.line));
    m_lists.removeLast();
}

}  // namespace editor
