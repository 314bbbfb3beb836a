#include "pages/posts/post_inspector.h"

#include "language/slug.h"
#include "ui_post_inspector.h"
#include "widgets/relative_time.h"
#include "widgets/style.h"

#include <QScopedValueRollback>

namespace pages {
namespace {

constexpr int longestExcerpt = 300;  // the server's limit, see GET /meta

}  // namespace

PostInspector::PostInspector(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::PostInspector>()) {
    m_ui->setupUi(this);
    setFocusProxy(m_ui->slugLineEdit);
    m_ui->excerptPlainTextEdit->setTabChangesFocus(true);
    connect(m_ui->slugLineEdit, &QLineEdit::editingFinished, this, &PostInspector::finishSlug);
    connect(m_ui->excerptPlainTextEdit, &QPlainTextEdit::textChanged, this, [this] {
        showExcerptLength();
        if (!m_isLoading) emit excerptEdited();
    });
    connect(m_ui->tagEditor, &TagEditor::edited, this, &PostInspector::tagsEdited);
}

PostInspector::~PostInspector() = default;

void PostInspector::setPost(const client::Post& post) {
    m_slug = post.slug;
    if (!m_ui->slugLineEdit->hasFocus() || !m_ui->slugLineEdit->isModified())
        m_ui->slugLineEdit->setText(post.slug);
    if (post.id != m_post) m_isSlugUnusable = false;
    m_post = post.id;
    m_isPublic = post.status == client::PostStatus::Published && !post.isTrashed();
    showSlugHint();
    QStringList tags;
    for (const client::Tag& tag : post.tags)
        tags << tag.name;
    m_ui->tagEditor->setTags(tags);
    QStringList authors;
    for (const client::Author& author : post.authors)
        authors << author.name;
    m_ui->authorsLabel->setText(authors.join(QStringLiteral("\n")));
    const QString who = post.updatedBy ? post.updatedBy->name : QString();
    const QString when = widgets::relativeTime(post.updatedAt);
    m_ui->changedLabel->setText(who.isEmpty() ? tr("Version %1 · %2").arg(post.version).arg(when)
                                              : tr("Version %1 · %2, %3").arg(post.version).arg(who, when));
    m_ui->changedLabel->setToolTip(widgets::exactTime(post.updatedAt));
}

void PostInspector::setExcerpt(const QString& excerpt) {
    if (m_ui->excerptPlainTextEdit->toPlainText() == excerpt) return;
    const QScopedValueRollback guard(m_isLoading, true);
    m_ui->excerptPlainTextEdit->setPlainText(excerpt);
}

QString PostInspector::excerpt() const {
    return m_ui->excerptPlainTextEdit->toPlainText();
}

void PostInspector::setKnownTags(const QStringList& names) {
    m_ui->tagEditor->setKnown(names);
}

void PostInspector::setRefusal(const QString& refusal) {
    const bool isEditable = refusal.isEmpty();
    m_ui->slugLineEdit->setReadOnly(!isEditable);
    m_ui->excerptPlainTextEdit->setReadOnly(!isEditable);
    for (QWidget* field :
         {static_cast<QWidget*>(m_ui->slugLineEdit), static_cast<QWidget*>(m_ui->excerptPlainTextEdit)}) {
        field->setToolTip(refusal);
        field->setAccessibleDescription(refusal);
    }
    m_ui->tagEditor->setEditable(isEditable, refusal);
}

void PostInspector::finishSlug() {
    if (!m_ui->slugLineEdit->isModified()) return;
    const QString typed = m_ui->slugLineEdit->text().trimmed();
    const QString wanted = QString::fromStdString(language::slugify(typed.toStdString()));
    // This also takes the mark of being modified away.
    m_ui->slugLineEdit->setText(wanted.isEmpty() ? m_slug : wanted);
    m_isSlugUnusable = wanted.isEmpty() && !typed.isEmpty();
    showSlugHint();
    if (!wanted.isEmpty() && wanted != m_slug) emit slugEdited(wanted);
}

void PostInspector::showSlugHint() {
    m_ui->slugHintLabel->setText(
        m_isSlugUnusable ? tr("A slug needs at least one letter or digit. The slug was not changed.")
                         : tr("Published post: the old address will redirect to the new one"));
    m_ui->slugHintLabel->setVisible(m_isSlugUnusable || m_isPublic);
}

void PostInspector::showExcerptLength() {
    const auto length = m_ui->excerptPlainTextEdit->toPlainText().size();
    m_ui->excerptLengthLabel->setVisible(length > longestExcerpt * 4 / 5);
    m_ui->excerptLengthLabel->setText(
        length > longestExcerpt ? tr("%1 of %2 characters: too long to save").arg(length).arg(longestExcerpt)
                                : tr("%1 of %2 characters").arg(length).arg(longestExcerpt));
    widgets::setTone(m_ui->excerptLengthLabel,
                     length > longestExcerpt ? widgets::Tone::Bad : widgets::Tone::Muted);
}

}  // namespace pages
