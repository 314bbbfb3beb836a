#include "pages/posts/post_pane.h"

#include "editor/markdown_sync.h"
#include "pages/posts/post_actions.h"
#include "pages/posts/post_fields.h"
#include "pages/posts/post_panes.h"
#include "ui_post_pane.h"
#include "widgets/icon.h"
#include "widgets/line_paste.h"
#include "widgets/relative_time.h"
#include "widgets/style.h"

#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QMenu>

namespace pages {
namespace {

const core::Setting<bool> previewSetting{"posts/preview", true};
const core::Setting<bool> detailsSetting{"posts/details", true};

void setWords(QLabel* label, const QString& words) {
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

}  // namespace

PostPane::PostPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::PostPane>()) {
    m_ui->setupUi(this);
    m_ui->findBar->setEditor(m_ui->markdownEditor);
    new editor::MarkdownSync(m_ui->markdownEditor, m_ui->markdownPreview, this);
    widgets::setType(m_ui->titleLineEdit, widgets::Type::Title);
    m_ui->splitter->setSizes({340, 380, 248});
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setStretchFactor(2, 0);
    setUpFormats();
}

PostPane::~PostPane() = default;

void PostPane::setUp(OpenPost& open) {
    m_open = &open;
    m_fields = new PostFields(open, m_ui->titleLineEdit, m_ui->markdownEditor, m_ui->inspector, this);
    m_actions = new PostActions(open, this, [this] { flush(); });
    setUpPanes();
    setUpMenu();
    connectFields();
    connectPost();
    showMain();
}

void PostPane::setUpFormats() {
    editor::MarkdownEditor* editor = m_ui->markdownEditor;
    using editor::MarkdownEditor;
    const std::pair<QToolButton*, void (MarkdownEditor::*)()> buttons[] = {
        {m_ui->strongToolButton, &MarkdownEditor::toggleStrong},
        {m_ui->emphasisToolButton, &MarkdownEditor::toggleEmphasis},
        {m_ui->headingToolButton, &MarkdownEditor::toggleHeading},
        {m_ui->linkToolButton, &MarkdownEditor::insertLink},
        {m_ui->imageToolButton, &MarkdownEditor::insertImage},
        {m_ui->codeToolButton, &MarkdownEditor::toggleCode},
        {m_ui->listToolButton, &MarkdownEditor::toggleList}};
    for (const auto& [button, format] : buttons) {
        connect(button, &QToolButton::clicked, editor, format);
        connect(button, &QToolButton::clicked, editor, [editor] { editor->setFocus(); });
    }
    QFont strong = m_ui->strongToolButton->font();
    strong.setBold(true);
    m_ui->strongToolButton->setFont(strong);
    QFont emphasis = m_ui->emphasisToolButton->font();
    emphasis.setItalic(true);
    m_ui->emphasisToolButton->setFont(emphasis);
}

void PostPane::setUpPanes() {
    m_ui->writeWidget->setFocusProxy(m_ui->markdownEditor);
    m_panes = new PostPanes(m_ui->writeWidget, m_ui->markdownPreview, m_ui->inspector, this);
    connect(m_panes, &PostPanes::changed, this,
            [this] { m_ui->formatWidget->setVisible(m_panes->isTextShown()); });
    m_ui->previewToolButton->setDefaultAction(m_panes->previewAction());
    m_ui->detailsToolButton->setDefaultAction(m_panes->detailsAction());
    // Without a post there is nothing to show or hide.
    const auto allow = [this] {
        for (QAction* action : {m_panes->previewAction(), m_panes->detailsAction()})
            action->setEnabled(m_open->state() == OpenPost::State::Ready);
    };
    connect(m_open, &OpenPost::stateChanged, m_panes, allow);
    allow();
}

void PostPane::setUpMenu() {
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->addActions(
        {m_actions->save(), m_actions->publish(), m_actions->unpublish(), m_actions->discardChanges()});
    menu->addSeparator();
    menu->addActions({m_actions->copyLink(), m_actions->openOnSite()});
    menu->addSeparator();
    menu->addActions({m_panes->previewAction(), m_panes->detailsAction()});
    menu->addSeparator();
    menu->addActions({m_actions->restore(), m_actions->trash()});
    m_ui->moreToolButton->setMenu(menu);
    m_ui->moreToolButton->setIcon(widgets::icon(QStringLiteral("view-more-horizontal")));
    // Shortcuts reach the whole page, not only the open menu.
    addActions(menu->actions());
    connect(m_ui->mainPushButton, &QPushButton::clicked, this, [this] {
        QAction* action = m_actions->mainAction();
        action->trigger();
        // The button becomes another one, which the next key must not press.
        if (action == m_actions->restore()) enter();
    });
    connect(m_actions, &PostActions::changed, this, &PostPane::showMain);
}

void PostPane::connectFields() {
    connect(m_fields, &PostFields::loaded, m_ui->findBar, &QWidget::hide);
    connect(m_ui->titleLineEdit, &QLineEdit::returnPressed, this, &PostPane::enter);
    connect(m_ui->inspector, &PostInspector::slugEdited, this, [this](const QString& slug) {
        flush();
        m_open->changeSlug(slug);
    });
    connect(m_ui->inspector, &PostInspector::tagsEdited, this, [this](const QStringList& names) {
        flush();
        m_open->changeTags(names);
    });
    connect(m_ui->markdownEditor, &editor::MarkdownEditor::statisticsChanged, this,
            [this](const editor::TextStatistics& statistics) {
                const auto words = static_cast<int>(statistics.words);
                setWords(m_ui->wordsLabel,
                         words == 1 ? tr("1 word") : tr("%1 words").arg(locale().toString(words)));
                setWords(m_ui->minutesLabel,
                         words == 0 ? QString() : tr("%1 min read").arg(statistics.minutes));
            });
    // The text, the one of a merge, the excerpt; title, slug, tags.
    for (widgets::PlainEdit* field : findChildren<widgets::PlainEdit*>())
        connect(field, &widgets::PlainEdit::fileRefused, this, &PostPane::showFileRefusal);
    for (const char* name : {"titleLineEdit", "slugLineEdit", "tagLineEdit"}) {
        const auto* guard = new widgets::LinePaste(findChild<QLineEdit*>(QLatin1StringView(name)));
        connect(guard, &widgets::LinePaste::fileRefused, this, &PostPane::showFileRefusal);
    }
    connect(m_ui->markdownEditor, &editor::MarkdownEditor::cursorMoved, this, [this](int line, int column) {
        setWords(m_ui->positionLabel, tr("Ln %1, Col %2", "line and column").arg(line).arg(column));
    });
    connect(m_ui->markdownPreview, &editor::MarkdownPreview::linkActivated, this, [](const QUrl& link) {
        if (link.scheme() == QLatin1StringView("https") || link.scheme() == QLatin1StringView("http"))
            QDesktopServices::openUrl(link);
    });
    connect(m_ui->conflictView, &ConflictView::settled, m_open, &OpenPost::settle);
    connect(m_ui->recoveryBar, &RecoveryBar::restoreRequested, this, [this] {
        m_open->recover();
        // The button is gone, and Qt would give the keyboard to whatever field is next.
        enter();
    });
    connect(m_ui->recoveryBar, &RecoveryBar::discardRequested, m_actions, &PostActions::discardRecovery);
}

void PostPane::connectPost() {
    connect(m_open, &OpenPost::stateChanged, this, [this] {
        // What stays on the screen while another post is loaded belongs to nobody.
        if (m_open->state() != OpenPost::State::Ready) {
            m_fields->release();
            m_ui->markdownEditor->setReadOnly(true);
            m_ui->titleLineEdit->setReadOnly(true);
            return;
        }
        m_ui->banner->clear();
        showRecovery();
        showConflict();
    });
    connect(m_open, &OpenPost::postChanged, this, [this](const client::Post& post) {
        if (m_open->state() == OpenPost::State::Ready && post.id == m_open->id()) showPost();
    });
    connect(m_open, &OpenPost::lineChanged, this, &PostPane::showLine);
    connect(m_open, &OpenPost::recoveryChanged, this, &PostPane::showRecovery);
    connect(m_open, &OpenPost::conflictChanged, this, &PostPane::showConflict);
    connect(m_open, &OpenPost::refused, this, &PostPane::showError);
    connect(m_open, &OpenPost::textNeeded, this, &PostPane::flush);
    connect(m_open, &OpenPost::followed, this, [this](const client::Post& post) {
        m_ui->banner->showMessage(widgets::Tone::Good, followedSentence(post));
        m_showsError = false;
    });
    connect(m_open, &OpenPost::published, this, [this](const client::Post& post) {
        if (post.id != m_open->id()) return;
        m_ui->banner->showMessage(widgets::Tone::Good, tr("“%1” is published.").arg(post.title));
        m_showsError = false;
    });
    connect(m_open, &OpenPost::confirmPublishAgain, this, [this] {
        if (m_ui->banner->text().isEmpty())
            m_ui->banner->showMessage(widgets::Tone::Warning,
                                      tr("The post was not published, because its text is not saved yet. "
                                         "Save it, then publish again."));
    });
}

void PostPane::setPictureProvider(editor::PictureProvider provider) {
    m_ui->markdownPreview->setPictureProvider(std::move(provider));
}

void PostPane::remember(core::Settings& settings) {
    m_panes->want(settings.get(previewSetting), settings.get(detailsSetting));
    connect(m_panes, &PostPanes::wantedChanged, this, [this, &settings] {
        settings.set(previewSetting, m_panes->wantsPreview());
        settings.set(detailsSetting, m_panes->wantsDetails());
    });
}

void PostPane::setKnownTags(const QStringList& names) {
    m_ui->inspector->setKnownTags(names);
}

void PostPane::setSiteUrl(const QString& url) {
    m_actions->setSiteUrl(url);
}

void PostPane::showError(const core::Error& error) {
    if (error.isCancelled()) return;
    m_ui->banner->showError(error, widgets::Banner::Retry::Never);
    m_showsError = true;
}

void PostPane::showFileRefusal() {
    m_ui->banner->showMessage(
        widgets::Tone::Neutral,
        tr("Pictures and files cannot be pasted or dropped into a post yet, so the text was not changed. A "
           "picture that is already on the web can be inserted by its address: ![description](https://…)"));
    m_showsError = false;
}

void PostPane::flush() {
    m_fields->flush();
}

/// Properties of the post from the server; the text is handled separately.
void PostPane::showPost() {
    const client::Post& post = m_open->post();
    m_ui->statusChip->setChip(statusWord(post), statusTone(post));
    m_ui->inspector->setPost(post);
    const QString refusal = m_open->refusal("edit");
    const bool isReadOnly = !refusal.isEmpty();
    if (m_ui->markdownEditor->isReadOnly() != isReadOnly) {
        m_ui->markdownEditor->setReadOnly(isReadOnly);
        m_ui->markdownEditor->setTextInteractionFlags(m_ui->markdownEditor->textInteractionFlags() |
                                                      Qt::TextSelectableByKeyboard);
    }
    m_ui->titleLineEdit->setReadOnly(isReadOnly);
    for (QWidget* field :
         {static_cast<QWidget*>(m_ui->markdownEditor), static_cast<QWidget*>(m_ui->titleLineEdit)})
        field->setAccessibleDescription(refusal);
    m_ui->titleLineEdit->setToolTip(refusal);
    for (QToolButton* button : m_ui->formatWidget->findChildren<QToolButton*>()) {
        button->setEnabled(!isReadOnly);
        button->setAccessibleDescription(refusal);
    }
    m_ui->inspector->setRefusal(refusal);
    showNotice();
    showLine();
}

void PostPane::showNotice() {
    const client::Post& post = m_open->post();
    const QString refusal = m_open->refusal("edit");
    if (post.isTrashed())
        m_ui->noticeBanner->showMessage(widgets::Tone::Neutral,
                                        tr("This post is in the trash (since %1). Restore it to edit it.")
                                            .arg(widgets::relativeTime(*post.deletedAt)));
    else if (!refusal.isEmpty() && !m_open->recovery() && !m_open->conflict())
        m_ui->noticeBanner->showMessage(widgets::Tone::Neutral, refusal);
    else
        m_ui->noticeBanner->clear();
}

void PostPane::showLine() {
    if (m_open->state() != OpenPost::State::Ready) return;
    const drafts::SaveLine line = m_open->line();
    // What could not be saved then has been saved now.
    const bool isSaved = line.state == drafts::SaveLine::State::Saved;
    if (isSaved && !m_wasSaved && m_showsError) m_ui->banner->clear();
    m_wasSaved = isSaved;
    const widgets::Tone tone = m_open->recovery() ? widgets::Tone::Warning : saveTone(line);
    m_ui->saveLabel->setText(m_open->saveSentence());
    widgets::setTone(m_ui->saveLabel, tone);
    const char* mark = tone == widgets::Tone::Good      ? "colophon-positive"
                       : tone == widgets::Tone::Warning ? "colophon-warning"
                       : tone == widgets::Tone::Bad     ? "colophon-error"
                                                        : nullptr;
    m_ui->saveMarkLabel->setVisible(mark);
    if (mark) widgets::setIcon(m_ui->saveMarkLabel, QString::fromLatin1(mark), tone);
}

void PostPane::showMain() {
    const QAction* action = m_actions->mainAction();
    QPushButton* button = m_ui->mainPushButton;
    button->setText(action->text());
    button->setEnabled(action->isEnabled());
    button->setToolTip(action->toolTip());
    button->setAccessibleDescription(action->toolTip());
}

void PostPane::showRecovery() {
    const auto& recovery = m_open->recovery();
    m_ui->recoveryBar->setVisible(recovery.has_value());
    if (recovery)
        m_ui->recoveryBar->setText(tr("Your edits from %1 were not saved to the blog. Restore them, or "
                                      "discard them and load the post from the blog.")
                                       .arg(widgets::relativeTime(recovery->editedAt)));
    if (m_open->state() == OpenPost::State::Ready) showPost();
}

void PostPane::showConflict() {
    // Mine is also what was typed while the server's answer was on its way.
    if (m_open->conflict()) flush();
    const PostConflict* conflict = m_open->conflict();
    QWidget* shown = conflict ? static_cast<QWidget*>(m_ui->conflictView) : m_ui->editWidget;
    QWidget* hidden = m_ui->stackedWidget->currentWidget();
    const bool hadFocus = hidden != shown && hidden->isAncestorOf(QApplication::focusWidget());
    if (conflict) m_ui->conflictView->setConflict(*conflict);
    m_ui->stackedWidget->setCurrentWidget(shown);
    // Qt would move the focus to the first button, and the next Space typed would press it.
    if (hadFocus) enter();
    if (m_open->state() == OpenPost::State::Ready) showPost();
}

void PostPane::enter() {
    if (m_open->conflict())
        m_ui->conflictView->enter();
    else
        focusText();
}

void PostPane::focusText() {
    m_panes->showText();
    m_ui->markdownEditor->setFocus(Qt::ShortcutFocusReason);
}

void PostPane::enterTitle() {
    m_ui->titleLineEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->titleLineEdit->selectAll();
}

void PostPane::find() {
    m_panes->showText();
    m_ui->findBar->openFind();
}

void PostPane::replace() {
    m_panes->showText();
    m_ui->findBar->openReplace();
}

void PostPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void PostPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_panes) m_panes->fit(width());
}

}  // namespace pages
