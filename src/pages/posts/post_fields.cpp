#include "pages/posts/post_fields.h"

#include "editor/markdown_editor.h"
#include "pages/posts/post_inspector.h"
#include "widgets/text_diff.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTimer>

#include <chrono>

namespace pages {
namespace {

/// Delay, so that a long text is not copied at each key press.
constexpr std::chrono::milliseconds takeAfter{200};

/// Three-way: what only one side changed is that side's; a body that both changed has the changes of both.
drafts::Content mergeContents(const drafts::Content& base, const drafts::Content& ours,
                              const drafts::Content& theirs) {
    drafts::Content out = drafts::merge(base, ours, theirs).content;
    if (ours.bodyMd != base.bodyMd && theirs.bodyMd != base.bodyMd)
        out.bodyMd = widgets::mergeTexts(base.bodyMd, ours.bodyMd, theirs.bodyMd).text;
    return out;
}

}  // namespace

PostFields::PostFields(OpenPost& open, QLineEdit* title, editor::MarkdownEditor* editor,
                       PostInspector* inspector, QObject* parent)
    : QObject(parent),
      m_open(open),
      m_title(title),
      m_editor(editor),
      m_inspector(inspector),
      m_pause(new QTimer(this)) {
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &PostFields::flush);
    connect(m_editor, &editor::MarkdownEditor::edited, this, &PostFields::typed);
    connect(m_title, &QLineEdit::textEdited, this, &PostFields::typed);
    connect(m_inspector, &PostInspector::excerptEdited, this, &PostFields::typed);
    connect(&m_open, &OpenPost::contentReplaced, this, &PostFields::show);
}

bool PostFields::isCurrent() const {
    return m_post != 0 && m_post == m_open.id() && m_open.state() == OpenPost::State::Ready;
}

void PostFields::typed() {
    if (m_isShowing) return;
    m_isTyped = true;
    if (!m_pause->isActive()) m_pause->start(takeAfter);
}

drafts::Content PostFields::held() const {
    return {m_title->text(), m_editor->toPlainText(), m_inspector->excerpt()};
}

void PostFields::flush() {
    m_pause->stop();
    if (!m_isTyped || !isCurrent()) return;
    m_isTyped = false;
    m_taken = held();
    m_open.edit(m_taken, m_editor->textCursor().position());
}

void PostFields::release() {
    m_pause->stop();
    m_isTyped = false;
    m_post = 0;
}

void PostFields::show() {
    if (m_open.state() != OpenPost::State::Ready) return;
    const QScopedValueRollback guard(m_isShowing, true);
    const bool isOther = m_post != m_open.id();
    drafts::Content shown = m_open.content();
    // What was typed since it was last taken is not in it yet.
    m_isTyped = m_isTyped && !isOther;
    if (m_isTyped) shown = mergeContents(m_taken, held(), shown);
    if (m_title->text() != shown.title) {
        m_title->setText(shown.title);
        m_title->setCursorPosition(0);
    }
    m_inspector->setExcerpt(shown.excerpt);
    if (isOther)
        m_editor->load(shown.bodyMd, m_open.caret());
    else if (m_editor->toPlainText() != shown.bodyMd)
        m_editor->replaceAll(shown.bodyMd);
    m_post = m_open.id();
    m_taken = m_open.content();
    if (isOther) emit loaded();
}

}  // namespace pages
