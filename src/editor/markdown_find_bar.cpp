#include "editor/markdown_find_bar.h"

#include "editor/markdown_editor.h"
#include "editor/markdown_finder.h"
#include "ui_markdown_find_bar.h"
#include "widgets/icon.h"
#include "widgets/style.h"

#include <QKeyEvent>

namespace editor {

MarkdownFindBar::MarkdownFindBar(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::MarkdownFindBar>()) {
    m_ui->setupUi(this);
    m_ui->previousToolButton->setIcon(widgets::icon(QStringLiteral("go-up")));
    m_ui->nextToolButton->setIcon(widgets::icon(QStringLiteral("go-down")));
    m_ui->closeToolButton->setIcon(widgets::icon(QStringLiteral("colophon-close")));
    m_ui->findLineEdit->installEventFilter(this);
    hide();
    connect(m_ui->closeToolButton, &QToolButton::clicked, this, &MarkdownFindBar::closeBar);
}

MarkdownFindBar::~MarkdownFindBar() = default;

void MarkdownFindBar::setEditor(MarkdownEditor* editor) {
    m_editor = editor;
    m_finder = new MarkdownFinder(editor, this);
    connect(m_ui->findLineEdit, &QLineEdit::textChanged, this, &MarkdownFindBar::find);
    connect(m_ui->caseToolButton, &QToolButton::toggled, this, &MarkdownFindBar::find);
    connect(m_ui->nextToolButton, &QToolButton::clicked, m_finder, &MarkdownFinder::next);
    connect(m_ui->previousToolButton, &QToolButton::clicked, m_finder, &MarkdownFinder::previous);
    connect(m_ui->replacePushButton, &QPushButton::clicked, this,
            [this] { m_finder->replace(m_ui->replaceLineEdit->text()); });
    connect(m_ui->replaceAllPushButton, &QPushButton::clicked, this,
            [this] { m_finder->replaceAll(m_ui->replaceLineEdit->text()); });
    connect(m_ui->replaceLineEdit, &QLineEdit::returnPressed, m_ui->replacePushButton, &QPushButton::click);
    connect(m_finder, &MarkdownFinder::changed, this, &MarkdownFindBar::showCount);
}

void MarkdownFindBar::openFind() {
    const QString selected = m_editor->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_ui->findLineEdit->setText(selected);
    const bool mayReplace = !m_editor->isReadOnly();
    m_ui->replaceLineEdit->setVisible(mayReplace);
    m_ui->replacePushButton->setVisible(mayReplace);
    m_ui->replaceAllPushButton->setVisible(mayReplace);
    show();
    m_ui->findLineEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->findLineEdit->selectAll();
    find();
}

void MarkdownFindBar::openReplace() {
    openFind();
    if (m_editor->isReadOnly() || m_ui->findLineEdit->text().isEmpty()) return;
    m_ui->replaceLineEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->replaceLineEdit->selectAll();
}

void MarkdownFindBar::closeBar() {
    m_finder->stop();
    hide();
    m_editor->setFocus(Qt::ShortcutFocusReason);
}

void MarkdownFindBar::find() {
    if (!isVisible()) return;
    m_finder->find(m_ui->findLineEdit->text(),
                   m_ui->caseToolButton->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive);
}

void MarkdownFindBar::showCount() {
    const int count = m_finder->count();
    const bool isAsked = !m_ui->findLineEdit->text().isEmpty();
    QString words;
    if (isAsked && count == 0)
        words = tr("not found");
    else if (isAsked)
        words = tr("%1 of %2", "match of matches").arg(m_finder->current()).arg(count);
    m_ui->countLabel->setText(words);
    setTone(m_ui->countLabel, isAsked && count == 0 ? widgets::Tone::Bad : widgets::Tone::Muted);
    for (QWidget* each :
         {static_cast<QWidget*>(m_ui->nextToolButton), static_cast<QWidget*>(m_ui->previousToolButton),
          static_cast<QWidget*>(m_ui->replacePushButton), static_cast<QWidget*>(m_ui->replaceAllPushButton)})
        each->setEnabled(count > 0);
}

bool MarkdownFindBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_ui->findLineEdit && event->type() == QEvent::KeyPress && m_finder) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Down ||
            key->key() == Qt::Key_Up) {
            const bool back = key->key() == Qt::Key_Up || (key->modifiers() & Qt::ShiftModifier);
            back ? m_finder->previous() : m_finder->next();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MarkdownFindBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        closeBar();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace editor
