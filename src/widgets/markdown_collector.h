#pragma once

#include "widgets/markdown_parts.h"

#include <QByteArray>

#include <md4c.h>

namespace widgets {

/// Makes parts out of what md4c reports while it parses; one object per text. md4c hands out pointers into
/// the source, which is how the line of each part is known.
class MarkdownCollector {
public:
    explicit MarkdownCollector(const QByteArray& source);

    void enterBlock(MD_BLOCKTYPE type, void* detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void* detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const MD_CHAR* bytes, MD_SIZE size);

    QList<MarkdownPart> takeParts() { return std::move(m_parts); }

private:
    struct ListLevel {
        bool isOrdered = false;
        unsigned number = 0;
        bool isTight = false;
    };

    void begin(MarkdownPart::Kind kind);
    void end();
    void enterItem(const MD_BLOCK_LI_DETAIL& item);
    void enterCell(const MD_BLOCK_TD_DETAIL& detail);
    void leaveCode();
    void append(const QString& words);
    void noteLine(const MD_CHAR* bytes);
    /// Where text goes; opens a paragraph for the text of a tight list item, which has none around it.
    QList<MarkdownRun>& runs();

    QByteArray m_source;
    QList<qsizetype> m_lineEnds;
    QList<MarkdownPart> m_parts;
    MarkdownPart m_part;
    bool m_isOpen = false;
    bool m_isInCell = false;
    int m_lastLine = -1;
    int m_quoteDepth = 0;
    QList<ListLevel> m_lists;
    QString m_marker;
    MarkdownRun::Styles m_styles;
    QString m_target;
    MarkdownRun m_picture;
    int m_imageDepth = 0;
    QString m_code;
    CodeLanguage m_language = CodeLanguage::Plain;
    bool m_isFenced = false;
};

}  // namespace widgets
