#include "markdown/footnotes.h"

#include "markdown/source_lines.h"
#include "markdown/tree_builder.h"

#include <algorithm>
#include <cctype>
#include <deque>
#include <map>
#include <optional>
#include <utility>

namespace markdown {
namespace {

using Kind = Node::Kind;

struct Definition {
    int line = 0;
    std::string text = {};  ///< without label and indentation
    unsigned number = 0;
    int references = 0;
};
using Definitions = std::map<std::string, Definition, std::less<>>;

std::string folded(std::string_view label) {
    std::string out(label);
    for (char& c : out)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

/// The length of the label in `[^label]` at the beginning of the text.
std::optional<std::size_t> labelLength(std::string_view text) {
    if (!text.starts_with("[^")) return {};
    const std::size_t end = text.find_first_of("] \t\r\n[", 2);
    if (end == std::string_view::npos || text[end] != ']' || end == 2) return {};
    return end - 2;
}

bool isBlank(std::string_view line) {
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Whether the line begins a block that ends a paragraph before it.
bool beginsBlock(std::string_view line) {
    const std::size_t at = line.find_first_not_of(' ');
    if (at == std::string_view::npos || at > 3) return false;
    line.remove_prefix(at);
    return std::string_view("#>-*+").contains(line.front()) || line.starts_with("```") ||
           line.starts_with("~~~");
}

/// The line without an indentation of four; nothing when it is indented less.
std::optional<std::string_view> unindented(std::string_view line) {
    if (line.starts_with('\t')) return line.substr(1);
    if (line.starts_with("    ")) return line.substr(4);
    return {};
}

/// Takes the definitions out of the text and leaves blank lines behind, so that line numbers stay.
class Extraction {
public:
    Extraction(std::string_view text, const Node& document) : m_lines(sourceLines(text, document)) {
        for (std::size_t i = 0; i < m_lines.size();)
            i = isDefinition(i) ? takeDefinition(i) : keep(i);
    }

    std::string rest;
    Definitions definitions;

private:
    bool isDefinition(std::size_t i) const {
        const std::string_view line = m_lines[i].text;
        const std::size_t at = line.find_first_not_of(' ');
        if (m_lines[i].isVerbatim || at == std::string_view::npos || at > 3) return false;
        const auto length = labelLength(line.substr(at));
        return length && line.substr(at + *length + 3).starts_with(':');
    }
    std::size_t keep(std::size_t i) {
        rest += m_lines[i].text;
        return i + 1;
    }
    std::size_t takeDefinition(std::size_t first) {
        std::string_view line = m_lines[first].text;
        line.remove_prefix(line.find_first_not_of(' '));
        const std::size_t length = *labelLength(line);
        Definition definition{.line = static_cast<int>(first)};
        std::string_view begin = line.substr(length + 4);
        begin.remove_prefix(std::min(begin.find_first_not_of(" \t"), begin.size()));
        definition.text = begin;
        std::size_t end = first + 1;
        bool isAfterBlank = false;
        std::size_t next = end;
        while (next < m_lines.size()) {
            const std::string_view content = m_lines[next].text;
            if (isBlank(content)) {
                isAfterBlank = true;
                ++next;
                continue;
            }
            const auto inner = unindented(content);
            if (!inner && (isAfterBlank || isDefinition(next) || beginsBlock(content))) break;
            for (std::size_t blank = end; blank < next; ++blank)
                definition.text += '\n';
            definition.text += inner.value_or(content);
            isAfterBlank = false;
            end = ++next;
        }
        rest.append(end - first, '\n');
        // The first definition of a label counts, as with links.
        definitions.try_emplace(folded(line.substr(2, length)), std::move(definition));
        return end;
    }

    std::vector<SourceLine> m_lines;
};

/// Finds the marks in order and numbers the footnotes by them.
class Marking {
public:
    explicit Marking(Definitions& definitions) : m_definitions(definitions) {}

    void visit(Node& node) {
        std::vector<Node> children;
        for (Node& child : node.children) {
            if (child.kind == Kind::Text && child.text.find("[^") != std::string::npos) {
                split(child.text, children);
            } else {
                visit(child);
                children.push_back(std::move(child));
            }
        }
        node.children = std::move(children);
    }

    std::deque<Definition*> marked;

private:
    void split(std::string_view rest, std::vector<Node>& to) {
        std::string kept;
        const auto flush = [&] {
            if (!kept.empty()) to.push_back({.kind = Kind::Text, .text = std::exchange(kept, {})});
        };
        while (!rest.empty()) {
            const std::size_t at = std::min(rest.find("[^"), rest.size());
            kept += rest.substr(0, at);
            rest.remove_prefix(at);
            const auto length = labelLength(rest);
            const auto found =
                length ? m_definitions.find(folded(rest.substr(2, *length))) : m_definitions.end();
            if (found == m_definitions.end()) {
                kept += rest.substr(0, 2);
                rest.remove_prefix(std::min<std::size_t>(2, rest.size()));
                continue;
            }
            Definition& definition = found->second;
            if (definition.number == 0) {
                marked.push_back(&definition);
                definition.number = static_cast<unsigned>(++m_count);
            }
            flush();
            to.push_back({.kind = Kind::FootnoteMark,
                          .number = definition.number,
                          .references = ++definition.references});
            rest.remove_prefix(*length + 3);
        }
        flush();
    }

    Definitions& m_definitions;
    int m_count = 0;
};

void moveLines(Node& node, int by) {
    if (node.line >= 0) node.line += by;
    for (Node& child : node.children)
        moveLines(child, by);
}

}  // namespace

Node withFootnotes(std::string_view utf8, Node document) {
    Extraction extraction(utf8, document);
    if (extraction.definitions.empty()) return document;
    Node out = buildTree(extraction.rest);
    Marking marking(extraction.definitions);
    marking.visit(out);
    std::vector<std::pair<const Definition*, Node>> notes;
    while (!marking.marked.empty()) {  // a footnote may mark others
        const Definition* definition = marking.marked.front();
        marking.marked.pop_front();
        Node note = buildTree(definition->text);
        note.kind = Kind::Footnote;
        note.line = 0;
        moveLines(note, definition->line);
        note.number = definition->number;
        marking.visit(note);
        notes.emplace_back(definition, std::move(note));
    }
    for (auto& [definition, note] : notes) {
        note.references = definition->references;
        out.children.push_back(std::move(note));
    }
    return out;
}

}  // namespace markdown
