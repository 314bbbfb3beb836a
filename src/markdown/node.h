#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace markdown {

/// A node of a parsed text. Which fields are set depends on its kind; all text is UTF-8.
struct Node {
    enum class Kind : std::uint8_t {
        // Blocks.
        Document,
        Paragraph,
        Heading,  ///< `level` 1 to 6; `id` is its anchor
        Quote,
        Alert,  ///< a quote that begins with [!NOTE] and the like; `info` is its kind in lower case
        BulletList,
        OrderedList,  ///< `number` is that of its first item
        Item,         ///< its text has no paragraph around it in a list that is tight
        Code,         ///< `text`; `info` is the info string of the fence
        Html,         ///< raw HTML as `text`, not filtered
        Rule,
        Table,     ///< Rows, the first is the header
        Row,       ///< Cells
        Cell,      ///< `alignment`
        Footnote,  ///< `number`, `references`; the last children of the document
        // Inline.
        Text,
        SoftBreak,
        LineBreak,
        Emphasis,
        Strong,
        Strike,
        InlineCode,    ///< `text`
        InlineHtml,    ///< raw HTML as `text`, not filtered
        Link,          ///< `target`, `title`
        Picture,       ///< `target`, `title`; its children are its description
        FootnoteMark,  ///< `number` of the footnote; `references` counts the marks of it so far, this one
                       ///< included
    };
    enum class Alignment : std::uint8_t { None, Left, Center, Right };
    enum class Task : std::uint8_t { None, Open, Done };

    Kind kind = Kind::Document;
    Alignment alignment = Alignment::None;
    Task task = Task::None;  ///< of an Item
    bool isTight = false;    ///< of a list: no blank lines between its items
    bool isFenced = false;   ///< of Code
    int level = 0;
    unsigned number = 0;
    int references = 0;
    int line = -1;  ///< of a block: the line of the source where it begins, from 0
    std::string text = {};
    std::string info = {};
    std::string id = {};
    std::string target = {};
    std::string title = {};
    std::vector<Node> children = {};
};

/// The text of a node without its marks, as for a description or an anchor.
std::string plainText(const Node& node);

}  // namespace markdown
