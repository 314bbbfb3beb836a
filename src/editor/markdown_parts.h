#pragma once

#include "markdown/code.h"

#include <QFlags>
#include <QList>
#include <QString>

namespace editor {

/// What a preview shows, as a value: Markdown parsed and flattened to a list of parts, each one paragraph or
/// one table. Two lists are compared part by part, so that only what changed is drawn anew.

/// A stretch of text that looks the same.
struct MarkdownRun {
    enum Style {
        Plain = 0,
        Strong = 1,
        Emphasis = 2,
        Strike = 4,
        Code = 8,
        Keyword = 16,  ///< in a code block, as the three below
        String = 32,
        Comment = 64,
        Number = 128,
        Image = 256,  ///< `text` is the description, `target` where the picture is
    };
    Q_DECLARE_FLAGS(Styles, Style)
    Styles styles;
    QString text;    ///< U+2028 for a line break
    QString target;  ///< of a link or picture
    bool operator==(const MarkdownRun&) const = default;
};

struct MarkdownCell {
    QList<MarkdownRun> runs;
    Qt::Alignment alignment;  ///< 0 when the source does not say
    bool operator==(const MarkdownCell&) const = default;
};

struct MarkdownPart {
    enum class Kind { Paragraph, Heading, Code, Rule, Table };
    Kind kind = Kind::Paragraph;
    int level = 0;         ///< of a heading, 1 to 6
    int quoteDepth = 0;    ///< how many quotes it lies in
    int listDepth = 0;     ///< how many lists it lies in
    QString marker;        ///< of the first part of a list item: "•", "3.", "☑", "☐"
    bool isTight = false;  ///< in a list without blank lines between its items
    QList<MarkdownRun> runs;
    int columns = 0;            ///< of a table
    QList<MarkdownCell> cells;  ///< row by row, the header first
    int line = 0;               ///< of the source, from 0, where it begins

    /// Whether both look the same; where they stand in the source does not matter.
    bool looksLike(const MarkdownPart& other) const;
};

/// Code as runs, its words styled by its language; U+2028 between its lines.
QList<MarkdownRun> codeRuns(const QString& code, markdown::CodeLanguage language);

}  // namespace editor

Q_DECLARE_OPERATORS_FOR_FLAGS(editor::MarkdownRun::Styles)
