#include "widgets/markdown_collector.h"

#include "widgets/markdown_entity.h"

#include <algorithm>
#include <utility>

namespace widgets {
namespace {

QString textOf(const MD_ATTRIBUTE& attribute) {
    QString out;
    for (unsigned i = 0; attribute.text && attribute.substr_offsets[i] < attribute.size; ++i) {
        const unsigned from = attribute.substr_offsets[i];
        const QString piece =
            QString::fromUtf8(attribute.text + from, attribute.substr_offsets[i + 1] - from);
        out += attribute.substr_types[i] == MD_TEXT_ENTITY ? entityText(piece) : piece;
    }
    return out;
}

Qt::Alignment alignmentOf(MD_ALIGN align) {
    switch (align) {
        case MD_ALIGN_DEFAULT:
            return {};
        case MD_ALIGN_LEFT:
            return Qt::AlignLeft;
        case MD_ALIGN_CENTER:
            return Qt::AlignHCenter;
        case MD_ALIGN_RIGHT:
            return Qt::AlignRight;
    }
    Q_UNREACHABLE();
}

MarkdownRun::Style styleOf(MD_SPANTYPE type) {
    switch (type) {
        case MD_SPAN_EM:
            return MarkdownRun::Emphasis;
        case MD_SPAN_STRONG:
            return MarkdownRun::Strong;
        case MD_SPAN_DEL:
            return MarkdownRun::Strike;
        case MD_SPAN_CODE:
            return MarkdownRun::Code;
        default:
            return MarkdownRun::Plain;
    }
}

}  // namespace

MarkdownCollector::MarkdownCollector(const QByteArray& source) : m_source(source) {
    for (qsizetype at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
        m_lineEnds.append(at);
}

void MarkdownCollector::begin(MarkdownPart::Kind kind) {
    end();
    m_part.kind = kind;
    m_part.quoteDepth = m_quoteDepth;
    m_part.listDepth = static_cast<int>(m_lists.size());
    m_part.isTight = !m_lists.isEmpty() && m_lists.last().isTight;
    m_part.marker = std::exchange(m_marker, {});
    m_part.line = -1;
    m_isOpen = true;
}

void MarkdownCollector::end() {
    if (!m_isOpen) return;
    m_isOpen = false;
    if (m_part.line < 0) m_part.line = m_lastLine + 1;
    m_lastLine = std::max(m_lastLine, m_part.line);
    m_parts.append(std::exchange(m_part, {}));
}

void MarkdownCollector::enterBlock(MD_BLOCKTYPE type, void* detail) {
    switch (type) {
        case MD_BLOCK_QUOTE:
            end();
            ++m_quoteDepth;
            break;
        case MD_BLOCK_UL:
            end();
            m_lists.append({.isTight = static_cast<MD_BLOCK_UL_DETAIL*>(detail)->is_tight != 0});
            break;
        case MD_BLOCK_OL: {
            end();
            const auto* list = static_cast<MD_BLOCK_OL_DETAIL*>(detail);
            m_lists.append({.isOrdered = true, .number = list->start, .isTight = list->is_tight != 0});
            break;
        }
        case MD_BLOCK_LI:
            enterItem(*static_cast<MD_BLOCK_LI_DETAIL*>(detail));
            break;
        case MD_BLOCK_HR:
            begin(MarkdownPart::Kind::Rule);
            break;
        case MD_BLOCK_H:
            begin(MarkdownPart::Kind::Heading);
            m_part.level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
            break;
        case MD_BLOCK_CODE: {
            const auto* code = static_cast<MD_BLOCK_CODE_DETAIL*>(detail);
            begin(MarkdownPart::Kind::Code);
            m_language = codeLanguage(textOf(code->lang));
            m_isFenced = code->fence_char != 0;
            break;
        }
        case MD_BLOCK_HTML:
        case MD_BLOCK_P:
            begin(MarkdownPart::Kind::Paragraph);
            break;
        case MD_BLOCK_TABLE:
            begin(MarkdownPart::Kind::Table);
            m_part.columns = static_cast<int>(static_cast<MD_BLOCK_TABLE_DETAIL*>(detail)->col_count);
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            enterCell(*static_cast<MD_BLOCK_TD_DETAIL*>(detail));
            break;
        case MD_BLOCK_DOC:
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY:
        case MD_BLOCK_TR:
            break;
    }
}

void MarkdownCollector::enterItem(const MD_BLOCK_LI_DETAIL& item) {
    end();
    ListLevel& list = m_lists.last();
    if (item.is_task)
        m_marker = item.task_mark == ' ' ? QStringLiteral("☐") : QStringLiteral("☑");
    else if (list.isOrdered)
        m_marker = QString::number(list.number) + u'.';
    else
        m_marker = m_lists.size() % 2 == 1 ? QStringLiteral("•") : QStringLiteral("◦");
    ++list.number;
}

void MarkdownCollector::enterCell(const MD_BLOCK_TD_DETAIL& detail) {
    MarkdownCell cell;
    cell.alignment = alignmentOf(detail.align);
    m_part.cells.append(cell);
    m_isInCell = true;
}

void MarkdownCollector::leaveBlock(MD_BLOCKTYPE type) {
    switch (type) {
        case MD_BLOCK_QUOTE:
            end();
            --m_quoteDepth;
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            end();
            m_lists.removeLast();
            break;
        case MD_BLOCK_LI:
            if (!m_marker.isEmpty()) begin(MarkdownPart::Kind::Paragraph);
            end();
            break;
        case MD_BLOCK_CODE:
            leaveCode();
            end();
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_isInCell = false;
            break;
        case MD_BLOCK_HR:
        case MD_BLOCK_H:
        case MD_BLOCK_HTML:
        case MD_BLOCK_P:
        case MD_BLOCK_TABLE:
            end();
            break;
        case MD_BLOCK_DOC:
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY:
        case MD_BLOCK_TR:
            break;
    }
}

void MarkdownCollector::leaveCode() {
    if (m_code.endsWith(u'\n')) m_code.chop(1);
    m_part.runs = codeRuns(m_code, m_language);
    m_code.clear();
    if (m_isFenced && m_part.line > 0) --m_part.line;
}

void MarkdownCollector::enterSpan(MD_SPANTYPE type, void* detail) {
    m_styles |= styleOf(type);
    if (type == MD_SPAN_A) m_target = textOf(static_cast<MD_SPAN_A_DETAIL*>(detail)->href);
    if (type == MD_SPAN_IMG && m_imageDepth++ == 0) {
        m_picture = {.styles = MarkdownRun::Image,
                     .text = {},
                     .target = textOf(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src)};
    }
}

void MarkdownCollector::leaveSpan(MD_SPANTYPE type) {
    m_styles &= ~MarkdownRun::Styles(styleOf(type));
    if (type == MD_SPAN_A) m_target.clear();
    if (type == MD_SPAN_IMG && --m_imageDepth == 0) runs().append(std::exchange(m_picture, {}));
}

void MarkdownCollector::text(MD_TEXTTYPE type, const MD_CHAR* bytes, MD_SIZE size) {
    if (!m_isOpen) begin(MarkdownPart::Kind::Paragraph);
    noteLine(bytes);
    switch (type) {
        case MD_TEXT_NULLCHAR:
            append(QString(QChar::ReplacementCharacter));
            break;
        case MD_TEXT_BR:
            append(QString(QChar::LineSeparator));
            break;
        case MD_TEXT_SOFTBR:
            append(QStringLiteral(" "));
            break;
        case MD_TEXT_ENTITY:
            append(entityText(QString::fromUtf8(bytes, size)));
            break;
        case MD_TEXT_NORMAL:
        case MD_TEXT_CODE:
        case MD_TEXT_HTML:
        case MD_TEXT_LATEXMATH:
            append(QString::fromUtf8(bytes, size));
            break;
    }
}

void MarkdownCollector::append(const QString& words) {
    if (m_imageDepth > 0) {
        m_picture.text += words;
        return;
    }
    if (m_part.kind == MarkdownPart::Kind::Code) {
        m_code += words;
        return;
    }
    QList<MarkdownRun>& target = runs();
    if (!target.isEmpty() && target.last().styles == m_styles && target.last().target == m_target)
        target.last().text += words;
    else
        target.append({.styles = m_styles, .text = words, .target = m_target});
}

void MarkdownCollector::noteLine(const MD_CHAR* bytes) {
    const bool isSource = bytes >= m_source.constData() && bytes < m_source.constData() + m_source.size();
    if (!isSource || m_part.line >= 0) return;
    const qsizetype offset = bytes - m_source.constData();
    const auto at = std::lower_bound(m_lineEnds.begin(), m_lineEnds.end(), offset);
    m_part.line = static_cast<int>(at - m_lineEnds.begin());
}

QList<MarkdownRun>& MarkdownCollector::runs() {
    if (!m_isOpen) begin(MarkdownPart::Kind::Paragraph);
    return m_isInCell ? m_part.cells.last().runs : m_part.runs;
}

}  // namespace widgets
