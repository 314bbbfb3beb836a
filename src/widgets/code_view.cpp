#include "widgets/code_view.h"

#include "widgets/icon.h"
#include "widgets/sql_highlighter.h"
#include "widgets/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QToolButton>

namespace widgets {

CodeView::CodeView(QWidget* parent)
    : QPlainTextEdit(parent), m_highlighter(new SqlHighlighter(document())), m_copy(new QToolButton(this)) {
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(widgets::font(Type::Code));
    setTabStopDistance(QFontMetricsF(font()).horizontalAdvance(QLatin1Char(' ')) * 4);
    document()->setDocumentMargin(10);
    m_copy->setObjectName(QStringLiteral("copyToolButton"));
    m_copy->setIcon(icon(QStringLiteral("edit-copy")));
    m_copy->setCursor(Qt::ArrowCursor);
    m_copy->setToolTip(tr("Copy all"));
    m_copy->setAccessibleName(tr("Copy all"));
    m_copy->hide();
    setAttribute(Qt::WA_Hover);
    connect(m_copy, &QToolButton::clicked, this, &CodeView::copyAll);
}

void CodeView::setCode(const QString& code, Language language) {
    m_highlighter->setActive(language == Language::Sql);
    setPlainText(code);
}

void CodeView::copyAll() {
    QApplication::clipboard()->setText(toPlainText());
    emit copied();
}

void CodeView::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    const QSize size = m_copy->sizeHint();
    const QRect room = viewport()->geometry();
    m_copy->setGeometry(room.right() - size.width() - 3, room.top() + 4, size.width(), size.height());
}

bool CodeView::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter) m_copy->setVisible(!document()->isEmpty());
    if (event->type() == QEvent::HoverLeave) m_copy->hide();
    return QPlainTextEdit::event(event);
}

void CodeView::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_highlighter->rehighlight();
}

}  // namespace widgets
