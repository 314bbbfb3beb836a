#include "editor/markdown_sync.h"

#include "editor/markdown_editor.h"
#include "editor/markdown_preview.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>

#include <chrono>
#include <utility>

namespace editor {
namespace {

constexpr std::chrono::milliseconds previewAfter{120};

}  // namespace

MarkdownSync::MarkdownSync(MarkdownEditor* editor, MarkdownPreview* preview, QObject* parent)
    : QObject(parent), m_editor(editor), m_preview(preview), m_pause(new QTimer(this)) {
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &MarkdownSync::takeText);
    // Not restarted by every keystroke: who types without a pause sees the preview follow all the same.
    connect(editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_pause->isActive()) m_pause->start(previewAfter);
    });
    connect(editor->verticalScrollBar(), &QScrollBar::valueChanged, this, &MarkdownSync::follow);
    // Comes before the change, for wheel, keys and mouse, but not for what the preview does by itself.
    connect(preview->verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_isPersonScrolling = true; });
    connect(preview->verticalScrollBar(), &QScrollBar::valueChanged, this, &MarkdownSync::lead);
    connect(preview, &MarkdownPreview::settled, this, &MarkdownSync::follow);
    takeText();
}

void MarkdownSync::takeText() {
    m_preview->setMarkdown(m_editor->toPlainText());
}

void MarkdownSync::follow() {
    if (m_isFollowing) return;
    m_isPersonScrolling = false;
    const QScopedValueRollback guard(m_isFollowing, true);
    m_preview->scrollToLine(m_editor->topLine());
}

void MarkdownSync::lead() {
    if (!std::exchange(m_isPersonScrolling, false) || m_isFollowing || !m_preview->isSettled()) return;
    const QScopedValueRollback guard(m_isFollowing, true);
    m_editor->scrollToLine(m_preview->topLine());
}

}  // namespace editor
