#include "markdown/tree_builder.h"

#include "markdown/entity.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace markdown {
namespace {

using Kind = Node::Kind;

/// Everything that walks a tree calls itself, so hostile nesting would end the stack.
constexpr std::size_t deepest = 100;

/// Short rows are filled up to the width of their table, so a small text can make billions of cells.
constexpr std::size_t mostCells = 200'000;

std::string textOf(const MD_ATTRIBUTE& attribute) {
    std::string out;
    for (unsigned i = 0; attribute.text && attribute.substr_offsets[i] < attribute.size; ++i) {
        const unsigned from = attribute.substr_offsets[i];
        const std::string_view piece(attribute.text + from, attribute.substr_offsets[i + 1] - from);
        if (attribute.substr_types[i] == MD_TEXT_ENTITY)
            out += entityText(piece);
        else if (attribute.substr_types[i] == MD_TEXT_NULLCHAR)
            out += "\uFFFD";
        else
            out += piece;
    }
    return out;
}

Node::Alignment alignmentOf(MD_ALIGN align) {
    switch (align) {
        case MD_ALIGN_DEFAULT:
            return Node::Alignment::None;
        case MD_ALIGN_LEFT:
            return Node::Alignment::Left;
        case MD_ALIGN_CENTER:
            return Node::Alignment::Center;
        case MD_ALIGN_RIGHT:
            return Node::Alignment::Right;
    }
    return Node::Alignment::None;
}

bool isInline(Kind kind) {
    return kind >= Kind::Text;
}

Kind kindOf(MD_SPANTYPE type) {
    switch (type) {
        case MD_SPAN_STRONG:
            return Kind::Strong;
        case MD_SPAN_DEL:
            return Kind::Strike;
        case MD_SPAN_CODE:
            return Kind::InlineCode;
        case MD_SPAN_A:
            return Kind::Link;
        case MD_SPAN_IMG:
            return Kind::Picture;
        default:
            return Kind::Emphasis;
    }
}

template <typename Detail>
const Detail& as(const void* detail) {
    return *static_cast<const Detail*>(detail);
}

/// GitHub's alerts: https://docs.github.com/en/get-started/writing-on-github, "Alerts".
void makeAlert(Node& quote) {
    constexpr std::array<std::string_view, 5> kinds{"note", "tip", "important", "warning", "caution"};
    if (quote.children.empty() || quote.children.front().kind != Kind::Paragraph) return;
    std::vector<Node>& line = quote.children.front().children;
    if (line.empty() || line.front().kind != Kind::Text ||
        (line.size() > 1 && line[1].kind != Kind::SoftBreak))
        return;
    std::string_view mark = line.front().text;
    if (!mark.starts_with("[!") || !mark.ends_with(']')) return;
    mark = mark.substr(2, mark.size() - 3);
    const auto isSame = [mark](std::string_view kind) {
        return std::ranges::equal(mark, kind, {}, [](unsigned char c) { return std::tolower(c); });
    };
    const auto kind = std::ranges::find_if(kinds, isSame);
    if (kind == kinds.end()) return;
    quote.kind = Kind::Alert;
    quote.info = *kind;
    line.erase(line.begin(), line.begin() + (line.size() > 1 ? 2 : 1));
    if (line.empty()) quote.children.erase(quote.children.begin());
}

}  // namespace

TreeBuilder::TreeBuilder(std::string_view source) : m_source(source), m_lineStarts{0} {
    for (std::size_t at = source.find('\n'); at != std::string_view::npos; at = source.find('\n', at + 1))
        m_lineStarts.push_back(at + 1);
    open({});
}

bool TreeBuilder::hasTooManyCells() const {
    return m_cells > mostCells;
}

void TreeBuilder::open(Node node) {
    if (m_open.size() > deepest)
        m_unopened.push_back(node.kind);
    else
        m_open.push_back(std::move(node));
}

void TreeBuilder::enterBlock(MD_BLOCKTYPE type, const void* detail) {
    switch (type) {
        case MD_BLOCK_DOC:
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY:
            break;
        case MD_BLOCK_QUOTE:
            open({.kind = Kind::Quote});
            break;
        case MD_BLOCK_UL:
            open({.kind = Kind::BulletList, .isTight = as<MD_BLOCK_UL_DETAIL>(detail).is_tight != 0});
            break;
        case MD_BLOCK_OL: {
            const auto& list = as<MD_BLOCK_OL_DETAIL>(detail);
            open({.kind = Kind::OrderedList, .isTight = list.is_tight != 0, .number = list.start});
            break;
        }
        case MD_BLOCK_LI: {
            const auto& item = as<MD_BLOCK_LI_DETAIL>(detail);
            const auto task = !item.is_task           ? Node::Task::None
                              : item.task_mark == ' ' ? Node::Task::Open
                                                      : Node::Task::Done;
            open({.kind = Kind::Item, .task = task});
            break;
        }
        case MD_BLOCK_HR:
            m_lastLine = notBlankFrom(m_lastLine + 1);
            open({.kind = Kind::Rule, .line = m_lastLine});
            break;
        case MD_BLOCK_H:
            open({.kind = Kind::Heading, .level = static_cast<int>(as<MD_BLOCK_H_DETAIL>(detail).level)});
            break;
        case MD_BLOCK_CODE: {
            const auto& code = as<MD_BLOCK_CODE_DETAIL>(detail);
            open({.kind = Kind::Code, .isFenced = code.fence_char != 0, .info = textOf(code.info)});
            break;
        }
        case MD_BLOCK_HTML:
            open({.kind = Kind::Html});
            break;
        case MD_BLOCK_P:
            open({.kind = Kind::Paragraph});
            break;
        case MD_BLOCK_TABLE:
            open({.kind = Kind::Table});
            break;
        case MD_BLOCK_TR:
            open({.kind = Kind::Row});
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            ++m_cells;
            open({.kind = Kind::Cell, .alignment = alignmentOf(as<MD_BLOCK_TD_DETAIL>(detail).align)});
            break;
    }
}

void TreeBuilder::leaveBlock(MD_BLOCKTYPE type) {
    if (type != MD_BLOCK_DOC && type != MD_BLOCK_THEAD && type != MD_BLOCK_TBODY) closeBlock();
}

void TreeBuilder::closeBlock() {
    while (!m_unopened.empty() && isInline(m_unopened.back()))
        m_unopened.pop_back();
    if (!m_unopened.empty()) return m_unopened.pop_back();
    while (isInline(m_open.back().kind))
        close();
    Node& block = m_open.back();
    if (block.line < 0 && !block.children.empty()) block.line = block.children.front().line;
    // Nothing in it gave a line: a fence without lines, an empty item or cell.
    if (block.line < 0) block.line = notBlankFrom(m_lastLine + 1);
    if (block.kind == Kind::Code && block.isFenced) {
        if (!block.text.empty() && block.line > 0) --block.line;
        m_lastLine =
            std::max(m_lastLine, block.line + 1 + static_cast<int>(std::ranges::count(block.text, '\n')));
    }
    if (block.kind == Kind::Quote) makeAlert(block);
    close();
}

void TreeBuilder::close() {
    Node done = std::move(m_open.back());
    m_open.pop_back();
    m_open.back().children.push_back(std::move(done));
}

void TreeBuilder::enterSpan(MD_SPANTYPE type, const void* detail) {
    Node span{.kind = kindOf(type)};
    if (type == MD_SPAN_A) {
        span.target = textOf(as<MD_SPAN_A_DETAIL>(detail).href);
        span.title = textOf(as<MD_SPAN_A_DETAIL>(detail).title);
    } else if (type == MD_SPAN_IMG) {
        span.target = textOf(as<MD_SPAN_IMG_DETAIL>(detail).src);
        span.title = textOf(as<MD_SPAN_IMG_DETAIL>(detail).title);
    }
    open(std::move(span));
}

void TreeBuilder::leaveSpan(MD_SPANTYPE type) {
    const Kind kind = kindOf(type);
    while (!m_unopened.empty()) {
        if (!isInline(m_unopened.back())) return;
        const Kind last = m_unopened.back();
        m_unopened.pop_back();
        if (last == kind) return;
    }
    const auto endOfSpans = std::ranges::find_if_not(m_open.rbegin(), m_open.rend(), isInline, &Node::kind);
    const auto span = std::ranges::find(m_open.rbegin(), endOfSpans, kind, &Node::kind);
    if (span == endOfSpans) return;
    if (kind == Kind::InlineCode) unescapePipes(span->text);
    for (auto count = span - m_open.rbegin() + 1; count > 0; --count)
        close();
}

/// GFM 0.29, example 200: a pipe in a cell is escaped in code too.
void TreeBuilder::unescapePipes(std::string& code) const {
    if (std::ranges::find(m_open, Kind::Cell, &Node::kind) == m_open.end()) return;
    for (std::size_t at = code.find("\\|"); at != std::string::npos; at = code.find("\\|", at + 1))
        code.erase(at, 1);
}

void TreeBuilder::text(MD_TEXTTYPE type, std::string_view bytes) {
    if (const int line = lineOf(bytes); line >= 0) {
        m_lastLine = std::max(m_lastLine, line);
        for (Node& node : m_open)
            if (node.line < 0 && node.kind != Kind::Document) node.line = line;
    }
    switch (type) {
        case MD_TEXT_NULLCHAR:
            append("\uFFFD");
            break;
        case MD_TEXT_BR:
            m_open.back().children.push_back({.kind = Kind::LineBreak});
            break;
        case MD_TEXT_SOFTBR:
            m_open.back().children.push_back({.kind = Kind::SoftBreak});
            break;
        case MD_TEXT_ENTITY:
            append(entityText(bytes));
            break;
        case MD_TEXT_HTML:
            appendHtml(bytes);
            break;
        case MD_TEXT_NORMAL:
        case MD_TEXT_CODE:
        case MD_TEXT_LATEXMATH:
            append(bytes);
            break;
    }
}

void TreeBuilder::append(std::string_view words) {
    Node& to = m_open.back();
    if (to.kind == Kind::Code || to.kind == Kind::Html || to.kind == Kind::InlineCode) {
        to.text += words;
    } else if (!to.children.empty() && to.children.back().kind == Kind::Text) {
        to.children.back().text += words;
    } else {
        to.children.push_back({.kind = Kind::Text, .text = std::string(words)});
    }
}

/// A tag over several lines arrives in pieces.
void TreeBuilder::appendHtml(std::string_view raw) {
    Node& to = m_open.back();
    if (to.kind == Kind::Html)
        to.text += raw;
    else if (!to.children.empty() && to.children.back().kind == Kind::InlineHtml)
        to.children.back().text += raw;
    else
        to.children.push_back({.kind = Kind::InlineHtml, .text = std::string(raw)});
}

int TreeBuilder::lineOf(std::string_view bytes) const {
    const std::less<> before;
    if (before(bytes.data(), m_source.data()) || !before(bytes.data(), m_source.data() + m_source.size()))
        return -1;
    const auto offset = static_cast<std::size_t>(bytes.data() - m_source.data());
    return static_cast<int>(std::ranges::upper_bound(m_lineStarts, offset) - m_lineStarts.begin()) - 1;
}

int TreeBuilder::notBlankFrom(int line) const {
    for (auto i = static_cast<std::size_t>(line); i < m_lineStarts.size(); ++i) {
        const std::size_t end = i + 1 < m_lineStarts.size() ? m_lineStarts[i + 1] : m_source.size();
        const std::string_view content = m_source.substr(m_lineStarts[i], end - m_lineStarts[i]);
        if (content.find_first_not_of(" \t\r\n>") != std::string_view::npos) return static_cast<int>(i);
    }
    return line;
}

Node buildTree(std::string_view utf8) {
    TreeBuilder builder(utf8);
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* to) {
        static_cast<TreeBuilder*>(to)->enterBlock(type, detail);
        return static_cast<TreeBuilder*>(to)->hasTooManyCells() ? 1 : 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* to) {
        static_cast<TreeBuilder*>(to)->leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* to) {
        static_cast<TreeBuilder*>(to)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* to) {
        static_cast<TreeBuilder*>(to)->leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* to) {
        static_cast<TreeBuilder*>(to)->text(type, {text, size});
        return 0;
    };
    const int failed = md_parse(utf8.data(), static_cast<MD_SIZE>(utf8.size()), &parser, &builder);
    if (failed == 0 && !builder.hasTooManyCells()) return builder.takeDocument();
    Node document;
    document.children.push_back({.kind = Kind::Code, .line = 0, .text = std::string(utf8)});
    return document;
}

}  // namespace markdown
