#include "pages/posts/conflict_view.h"

#include "ui_conflict_view.h"
#include "widgets/icon.h"
#include "widgets/relative_time.h"
#include "widgets/style.h"

namespace pages {

ConflictView::ConflictView(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::ConflictView>()) {
    m_ui->setupUi(this);
    m_ui->previousToolButton->setIcon(widgets::icon(QStringLiteral("go-up")));
    m_ui->nextToolButton->setIcon(widgets::icon(QStringLiteral("go-down")));
    widgets::setIcon(m_ui->markLabel, QStringLiteral("colophon-warning"), widgets::Tone::Bad);
    connect(m_ui->keepMinePushButton, &QPushButton::clicked, this, [this] { emit settled(m_conflict.mine); });
    connect(m_ui->takeTheirsPushButton, &QPushButton::clicked, this,
            [this] { emit settled(m_conflict.theirs); });
    connect(m_ui->editMergedPushButton, &QPushButton::clicked, this, &ConflictView::beginMerging);
    connect(m_ui->backPushButton, &QPushButton::clicked, this, &ConflictView::showSides);
    connect(m_ui->saveMergedPushButton, &QPushButton::clicked, this, [this] { emit settled(merged()); });
    connect(m_ui->nextToolButton, &QToolButton::clicked, m_ui->diffView, &editor::DiffView::showNext);
    connect(m_ui->previousToolButton, &QToolButton::clicked, m_ui->diffView, &editor::DiffView::showPrevious);
    connect(m_ui->diffView, &editor::DiffView::compared, this, &ConflictView::showDifferences);
}

ConflictView::~ConflictView() = default;

void ConflictView::setConflict(const PostConflict& conflict) {
    m_conflict = conflict;
    const QString who = conflict.post.updatedBy ? conflict.post.updatedBy->name : tr("Another person");
    const QString when = widgets::relativeTime(conflict.post.updatedAt);
    m_ui->whatLabel->setText(tr("%1 saved this post (%2) while you were writing. Choose a text; the "
                                "other one is kept as a revision.")
                                 .arg(who, when));
    m_ui->theirsLabel->setText(tr("Theirs: %1, %2").arg(who, when));
    m_ui->takeTheirsPushButton->setText(tr("Take theirs"));
    m_ui->diffView->setNames(tr("My text"), tr("Text by %1").arg(who));
    const bool titlesDiffer = conflict.mine.title != conflict.theirs.title;
    const bool excerptsDiffer = conflict.mine.excerpt != conflict.theirs.excerpt;
    m_ui->titleWidget->setVisible(titlesDiffer);
    m_ui->excerptWidget->setVisible(excerptsDiffer);
    m_ui->theirTitleLabel->setText(conflict.theirs.title);
    m_ui->theirExcerptLabel->setText(conflict.theirs.excerpt.isEmpty() ? tr("none")
                                                                       : conflict.theirs.excerpt);
    showSides();
}

void ConflictView::enter() {
    // Into the text, which is read-only: on a button, one stray Space would decide.
    m_ui->diffView->enter();
}

void ConflictView::showSides() {
    m_ui->choicesStackedWidget->setCurrentWidget(m_ui->choiceWidget);
    m_ui->mineLabel->setText(tr("Mine"));
    m_ui->diffView->setLeftEditing(editor::DiffView::Editing::Off);
    m_ui->diffView->setTexts(m_conflict.mine.bodyMd, m_conflict.theirs.bodyMd);
    m_ui->myTitleLineEdit->setText(m_conflict.mine.title);
    m_ui->myExcerptLineEdit->setText(m_conflict.mine.excerpt);
    m_ui->myTitleLineEdit->setReadOnly(true);
    m_ui->myExcerptLineEdit->setReadOnly(true);
}

void ConflictView::beginMerging() {
    const widgets::MergedText both =
        widgets::mergeTexts(m_conflict.base.bodyMd, m_conflict.mine.bodyMd, m_conflict.theirs.bodyMd);
    m_ui->choicesStackedWidget->setCurrentWidget(m_ui->mergeWidget);
    m_ui->mineLabel->setText(
        both.overlaps == 0   ? tr("Merged: the changes of both sides do not overlap")
        : both.overlaps == 1 ? tr("Merged: one passage was changed on both sides; both versions are kept")
                             : tr("Merged: %1 passages were changed on both sides; both versions are kept")
                                   .arg(both.overlaps));
    m_ui->diffView->replaceLeft(both.text);
    const drafts::Content fields = drafts::merge(m_conflict.base, m_conflict.mine, m_conflict.theirs).content;
    m_ui->myTitleLineEdit->setText(fields.title);
    m_ui->myExcerptLineEdit->setText(fields.excerpt);
    m_ui->myTitleLineEdit->setReadOnly(false);
    m_ui->myExcerptLineEdit->setReadOnly(false);
    m_ui->diffView->setLeftEditing(editor::DiffView::Editing::On);
}

void ConflictView::showDifferences() {
    const int count = m_ui->diffView->differences();
    m_ui->differencesLabel->setText(count == 0   ? tr("The texts are identical")
                                    : count == 1 ? tr("1 difference")
                                                 : tr("%1 differences").arg(count));
    m_ui->nextToolButton->setEnabled(count > 0);
    m_ui->previousToolButton->setEnabled(count > 0);
}

drafts::Content ConflictView::merged() const {
    return {m_ui->myTitleLineEdit->text(), m_ui->diffView->left(), m_ui->myExcerptLineEdit->text()};
}

}  // namespace pages
