#include "editor/markdown_finder.h"

#include "editor/markdown_editor.h"
#include "widgets/tokens.h"

#include <QTextBlock>

#include <algorithm>

namespace editor {
namespace {

/// More marks than this are not useful and slow down each repaint.
constexpr qsizetype mostMarks = 2000;

}  // namespace

MarkdownFinder::MarkdownFinder(MarkdownEditor* editor, QObject* parent) : QObject(parent), m_editor(editor) {
    connect(editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_wanted.isEmpty()) search();
    });
    connect(editor, &QPlainTextEdit::selectionChanged, this, [this] {
        if (!m_wanted.isEmpty()) emit changed();
    });
}

void MarkdownFinder::find(const QString& wanted, Qt::CaseSensitivity sensitivity) {
    m_wanted = wanted;
    m_sensitivity = sensitivity;
    search();
    const int from = m_editor->textCursor().selectionStart();
    const auto at = std::ranges::find_if(
        m_matches, [from](const QTextCursor& match) { return match.selectionStart() >= from; });
    if (!m_matches.isEmpty()) select(at == m_matches.end() ? 0 : at - m_matches.begin());
}

void MarkdownFinder::next() {
    const int from = m_editor->textCursor().selectionEnd();
    const auto at = std::ranges::find_if(
        m_matches, [from](const QTextCursor& match) { return match.selectionStart() >= from; });
    if (!m_matches.isEmpty()) select(at == m_matches.end() ? 0 : at - m_matches.begin());
}

void MarkdownFinder::previous() {
    const int from = m_editor->textCursor().selectionStart();
    qsizetype at = m_matches.size() - 1;
    while (at >= 0 && m_matches[at].selectionEnd() > from)
        --at;
    if (!m_matches.isEmpty()) select(at < 0 ? m_matches.size() - 1 : at);
}

void MarkdownFinder::replace(const QString& by) {
    if (current() > 0) {
        QTextCursor cursor = m_editor->textCursor();
        cursor.insertText(by);
        m_editor->setTextCursor(cursor);
    }
    next();
}

int MarkdownFinder::replaceAll(const QString& by) {
    const QList<QTextCursor> matches = m_matches;
    if (matches.isEmpty()) return 0;
    QTextCursor step(m_editor->document());
    step.beginEditBlock();
    for (QTextCursor match : matches)
        match.insertText(by);
    step.endEditBlock();
    return static_cast<int>(matches.size());
}

void MarkdownFinder::stop() {
    m_wanted.clear();
    search();
}

int MarkdownFinder::current() const {
    const QTextCursor selected = m_editor->textCursor();
    if (!selected.hasSelection()) return 0;
    for (qsizetype i = 0; i < m_matches.size(); ++i) {
        if (m_matches[i].selectionStart() == selected.selectionStart() &&
            m_matches[i].selectionEnd() == selected.selectionEnd())
            return static_cast<int>(i) + 1;
    }
    return 0;
}

void MarkdownFinder::search() {
    m_matches.clear();
    const auto length = static_cast<int>(m_wanted.size());
    for (QTextBlock block = m_editor->document()->begin(); length > 0 && block.isValid();
         block = block.next()) {
        const QString text = block.text();
        for (qsizetype at = text.indexOf(m_wanted, 0, m_sensitivity); at >= 0;
             at = text.indexOf(m_wanted, at + length, m_sensitivity)) {
            QTextCursor match(block);
            match.setPosition(block.position() + static_cast<int>(at));
            match.setPosition(match.position() + length, QTextCursor::KeepAnchor);
            m_matches.append(match);
        }
    }
    show();
    emit changed();
}

void MarkdownFinder::select(qsizetype match) {
    m_editor->setTextCursor(m_matches[match]);
    m_editor->ensureCursorVisible();
    emit changed();
}

void MarkdownFinder::show() {
    QList<QTextEdit::ExtraSelection> marks;
    for (const QTextCursor& match : std::as_const(m_matches)) {
        if (marks.size() == mostMarks) break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = match;
        mark.format.setBackground(widgets::Tokens::of(m_editor).warningSoft);
        marks.append(mark);
    }
    m_editor->setExtraSelections(marks);
}

}  // namespace editor
