#include "editor/markdown_highlighter.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace editor {

MarkdownHighlighter::MarkdownHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document), m_scheme(widgets::schemeOf(QGuiApplication::palette())) {}

void MarkdownHighlighter::setPalette(const QPalette& palette) {
    if (widgets::schemeOf(palette) == m_scheme) return;
    m_scheme = widgets::schemeOf(palette);
    rehighlight();
}

QTextCharFormat MarkdownHighlighter::look(MarkdownKind kind) const {
    const widgets::Tokens& tokens = widgets::Tokens::of(m_scheme);
    QTextCharFormat format;
    switch (kind) {
        case MarkdownKind::Heading:
            format.setForeground(tokens.syntaxMark);
            format.setFontWeight(QFont::DemiBold);
            break;
        case MarkdownKind::Emphasis:
            format.setFontItalic(true);
            break;
        case MarkdownKind::Strong:
            format.setForeground(tokens.syntaxString);
            format.setFontWeight(QFont::Bold);
            break;
        case MarkdownKind::Strike:
            format.setFontStrikeOut(true);
            format.setForeground(tokens.muted);
            break;
        case MarkdownKind::CodeSpan:
        case MarkdownKind::CodeKeyword:
        case MarkdownKind::Html:
            format.setForeground(tokens.syntaxKeyword);
            break;
        case MarkdownKind::CodeText:
            format.setForeground(tokens.text);
            break;
        case MarkdownKind::CodeComment:
            format.setForeground(tokens.muted);
            break;
        case MarkdownKind::CodeString:
        case MarkdownKind::Link:
        case MarkdownKind::Image:
            format.setForeground(tokens.syntaxString);
            break;
        case MarkdownKind::CodeNumber:
        case MarkdownKind::FenceLanguage:
        case MarkdownKind::ListMark:
        case MarkdownKind::TaskMark:
            format.setForeground(tokens.syntaxMark);
            break;
        case MarkdownKind::FenceMark:
        case MarkdownKind::QuoteMark:
        case MarkdownKind::TableMark:
        case MarkdownKind::Rule:
            format.setForeground(tokens.muted);
            break;
    }
    return format;
}

void MarkdownHighlighter::highlightBlock(const QString& text) {
    const MarkdownLine line = scanMarkdown(text, previousBlockState());
    for (const MarkdownSpan& span : line.spans) {
        QTextCharFormat format = this->format(span.start);  // that of the span around this one
        format.merge(look(span.kind));
        setFormat(span.start, span.length, format);
    }
    setCurrentBlockState(line.state);
}

}  // namespace editor
