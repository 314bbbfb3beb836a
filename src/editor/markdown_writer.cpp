#include "editor/markdown_writer.h"

#include <QFontInfo>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <array>

namespace editor {
namespace {

constexpr double paragraphLine = 1.7;  // of the body's size
constexpr double codeLine = 1.65;
constexpr double cellLine = 1.5;
constexpr int paragraphGap = 12;
constexpr int itemGap = 4;

/// Sizes of headings relative to the body, level 1 first.
constexpr std::array<double, 6> headingScale{1.65, 1.4, 1.2, 1.05, 1.0, 1.0};

/// An edit at the beginning of a block gives its format to what comes before; this puts it back behind.
struct KeptFormat {
    explicit KeptFormat(const QTextBlock& block) : block(block.blockFormat()), chars(block.charFormat()) {}
    void giveTo(const QTextBlock& to) const {
        QTextCursor cursor(to);
        cursor.setBlockFormat(block);
        cursor.setBlockCharFormat(chars);
    }
    QTextBlockFormat block;
    QTextCharFormat chars;
};

void setProperty(QTextBlockFormat& format, MarkdownProperty property, const QVariant& value) {
    format.setProperty(static_cast<int>(property), value);
}

}  // namespace

MarkdownWriter::MarkdownWriter(QTextDocument* document, widgets::Scheme scheme, const QFont& body)
    : m_document(document),
      m_tokens(&widgets::Tokens::of(scheme)),
      m_body(body),
      m_code(widgets::font(widgets::Type::Code, body)) {}

void MarkdownWriter::clear() {
    m_document->clear();
    m_document->setIndentWidth(markdown_measures::step);
    QTextCursor cursor(m_document);
    QTextBlockFormat format;
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(format);
}

int MarkdownWriter::blockCount(const MarkdownPart& part) {
    return part.kind == MarkdownPart::Kind::Table ? 1 + static_cast<int>(part.cells.size()) : 1;
}

void MarkdownWriter::insert(int blockNumber, const MarkdownPart& part) {
    if (part.kind == MarkdownPart::Kind::Table)
        insertTable(blockNumber, part);
    else
        insertBlock(blockNumber, part);
}

void MarkdownWriter::remove(int blockNumber, int count) {
    if (count == 0) return;
    const QTextBlock behind = m_document->findBlockByNumber(blockNumber + count);
    const KeptFormat kept(behind);
    QTextCursor cursor(m_document->findBlockByNumber(blockNumber));
    cursor.setPosition(behind.position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    kept.giveTo(m_document->findBlockByNumber(blockNumber));
}

void MarkdownWriter::insertBlock(int blockNumber, const MarkdownPart& part) {
    const QTextBlock behind = m_document->findBlockByNumber(blockNumber);
    QTextCursor cursor(behind);
    cursor.insertBlock(behind.blockFormat(), behind.charFormat());
    cursor.movePosition(QTextCursor::PreviousBlock);
    const QTextCharFormat format = charFormat(part);
    cursor.setBlockFormat(blockFormat(part));
    cursor.setBlockCharFormat(format);
    insertRuns(cursor, part.runs, format);
}

void MarkdownWriter::insertTable(int blockNumber, const MarkdownPart& part) {
    const QTextBlock behind = m_document->findBlockByNumber(blockNumber);
    const KeptFormat kept(behind);
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderBrush(m_tokens->border);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(6);
    format.setCellSpacing(0);
    format.setTopMargin(4);
    format.setBottomMargin(paragraphGap);
    format.setLeftMargin((part.listDepth + part.quoteDepth) * markdown_measures::step);
    const int rows = static_cast<int>(part.cells.size()) / part.columns;
    QTextCursor cursor(behind);
    QTextTable* table = cursor.insertTable(rows, part.columns, format);
    QTextCursor(m_document->findBlockByNumber(blockNumber)).setBlockFormat({});
    kept.giveTo(m_document->findBlockByNumber(blockNumber + blockCount(part)));
    for (int i = 0; i < part.cells.size(); ++i) {
        QTextTableCell at = table->cellAt(i / part.columns, i % part.columns);
        QTextCharFormat chars = charFormat(part);
        if (i < part.columns) {
            QTextTableCellFormat header = at.format().toTableCellFormat();
            header.setBackground(m_tokens->code);
            at.setFormat(header);
            chars.setFontWeight(QFont::DemiBold);
        }
        QTextCursor inside = at.firstCursorPosition();
        QTextBlockFormat block;
        block.setLineHeight(qRound(QFontInfo(m_body).pixelSize() * cellLine),
                            QTextBlockFormat::MinimumHeight);
        if (part.cells[i].alignment != 0) block.setAlignment(part.cells[i].alignment);
        inside.setBlockFormat(block);
        insertRuns(inside, part.cells[i].runs, chars);
    }
}

void MarkdownWriter::insertRuns(QTextCursor& cursor, const QList<MarkdownRun>& runs,
                                const QTextCharFormat& base) const {
    for (const MarkdownRun& run : runs) {
        const QTextCharFormat format = runFormat(run, base);
        if (run.styles.testFlag(MarkdownRun::Image)) {
            QTextImageFormat image;
            image.merge(format);
            image.setName(run.target);
            image.setProperty(QTextFormat::ImageAltText, run.text);
            image.setToolTip(run.text);
            cursor.insertText(QString(QChar::ObjectReplacementCharacter), image);
        } else {
            cursor.insertText(run.text, format);
        }
    }
}

QTextBlockFormat MarkdownWriter::blockFormat(const MarkdownPart& part) const {
    using Kind = MarkdownPart::Kind;
    QTextBlockFormat format;
    int sides = 0;
    // Margins of neighbours collapse into the larger one.
    int top = part.isTight ? itemGap : paragraphGap;
    int bottom = top;
    // At least, because a picture in the line is higher.
    const double size = QFontInfo(m_body).pixelSize();
    format.setLineHeight(qRound(size * paragraphLine), QTextBlockFormat::MinimumHeight);
    if (part.kind == Kind::Heading) {
        format.setHeadingLevel(part.level);
        format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
        top = part.level <= 2 ? 18 : 14;
        bottom = 8;
    } else if (part.kind == Kind::Code) {
        format.setLineHeight(qRound(size * codeLine), QTextBlockFormat::MinimumHeight);
        setProperty(format, MarkdownProperty::IsCode, true);
        format.setLayoutDirection(Qt::LeftToRight);
        sides = markdown_measures::codePadding;
        top = bottom = markdown_measures::codePadding + paragraphGap;
    } else if (part.kind == Kind::Rule) {
        setProperty(format, MarkdownProperty::IsRule, true);
    }
    if (part.quoteDepth > 0) setProperty(format, MarkdownProperty::QuoteDepth, part.quoteDepth);
    if (!part.marker.isEmpty()) setProperty(format, MarkdownProperty::Marker, part.marker);
    format.setIndent(part.listDepth + part.quoteDepth);
    format.setLeftMargin(sides);
    format.setRightMargin(sides);
    format.setTopMargin(top);
    format.setBottomMargin(bottom);
    return format;
}

QTextCharFormat MarkdownWriter::charFormat(const MarkdownPart& part) const {
    QTextCharFormat format;
    QFont wanted = m_body;
    if (part.kind == MarkdownPart::Kind::Heading) {
        const auto level = static_cast<std::size_t>(std::clamp(part.level, 1, 6) - 1);
        wanted.setPixelSize(qRound(QFontInfo(m_body).pixelSize() * headingScale[level]));
        wanted.setWeight(QFont::DemiBold);
    } else if (part.kind == MarkdownPart::Kind::Code) {
        wanted = m_code;
    }
    format.setFont(wanted);
    format.setForeground(part.quoteDepth > 0 ? m_tokens->muted : m_tokens->text);
    return format;
}

QTextCharFormat MarkdownWriter::runFormat(const MarkdownRun& run, QTextCharFormat format) const {
    const MarkdownRun::Styles styles = run.styles;
    if (styles.testFlag(MarkdownRun::Code)) {
        QFont code = m_code;
        code.setWeight(static_cast<QFont::Weight>(format.fontWeight()));
        format.setFont(code);
        format.setBackground(m_tokens->sunken);
    }
    if (styles.testFlag(MarkdownRun::Strong)) format.setFontWeight(QFont::Bold);
    if (styles.testFlag(MarkdownRun::Emphasis)) format.setFontItalic(true);
    if (styles.testFlag(MarkdownRun::Strike)) format.setFontStrikeOut(true);
    if (styles.testFlag(MarkdownRun::Keyword)) format.setForeground(m_tokens->syntaxKeyword);
    if (styles.testFlag(MarkdownRun::String)) format.setForeground(m_tokens->syntaxString);
    if (styles.testFlag(MarkdownRun::Comment)) format.setForeground(m_tokens->muted);
    if (styles.testFlag(MarkdownRun::Number)) format.setForeground(m_tokens->syntaxMark);
    if (!run.target.isEmpty() && !styles.testFlag(MarkdownRun::Image)) {
        format.setAnchor(true);
        format.setAnchorHref(run.target);
        format.setForeground(m_tokens->accent);
        format.setToolTip(run.target);
    }
    return format;
}

}  // namespace editor
