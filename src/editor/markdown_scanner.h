#pragma once

#include <QStringView>
#include <QVarLengthArray>

namespace editor {

/// What a stretch of Markdown source is.
enum class MarkdownKind {
    Heading,
    Emphasis,
    Strong,
    Strike,
    CodeSpan,
    FenceMark,      ///< the ``` of a code block
    FenceLanguage,  ///< the word behind it
    CodeText,       ///< a line of a code block
    CodeKeyword,
    CodeString,
    CodeComment,
    CodeNumber,
    Link,
    Image,
    ListMark,
    TaskMark,
    QuoteMark,
    TableMark,
    Rule,
    Html,
};

struct MarkdownSpan {
    int start = 0;
    int length = 0;
    MarkdownKind kind = MarkdownKind::CodeText;
};

/// One line of Markdown source, as far as the lines before it decide what it is.
struct MarkdownLine {
    /// In order of the outer before the inner; spans nest and never cross.
    QVarLengthArray<MarkdownSpan, 32> spans;
    /// What the next line needs to know; 0 at the beginning of a text, never negative.
    int state = 0;
};

/// Finds what to colour in one line of Markdown (CommonMark with GitHub's tables, task items and
/// strikethrough), given the state the line before it left. It sees one line at a time, so emphasis over a
/// line end stays uncoloured. Linear in the line's length and never looks beyond its first 8000 characters;
/// thread-safe.
MarkdownLine scanMarkdown(QStringView line, int state);

/// How many characters of a code fence (``` or ~~~) `line` begins with, 0 for none. `column` is where.
struct CodeFence {
    QChar mark;
    int column = 0;
    int length = 0;
};
CodeFence codeFence(QStringView line);

/// The length of the list mark with its spaces that `line` has at `column` ("- ", "12. "), 0 for none.
int listMarkLength(QStringView line, int column);

}  // namespace editor
