#include "pages/posts/post_actions.h"

#include "pages/posts/post_questions.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QWidget>

namespace pages {

using client::PostStatus;

PostActions::PostActions(OpenPost& open, QWidget* owner, std::function<void()> flush)
    : QObject(owner), m_open(open), m_owner(owner), m_flush(std::move(flush)) {
    m_save = add("saveAction", tr("Save"), QKeySequence::Save, [this] { m_open.save(); });
    m_publish =
        add("publishAction", tr("Publish…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { askToPublish(); });
    m_unpublish = add("unpublishAction", tr("Unpublish…"), {}, [this] {
        widgets::confirm(m_owner, unpublishQuestion(m_open.post(), m_siteUrl),
                         [this] { m_open.unpublish(); });
    });
    m_discardChanges = add("discardChangesAction", tr("Discard unpublished changes…"), {}, [this] {
        widgets::confirm(m_owner, discardChangesQuestion(m_open.post()), [this] { m_open.discardChanges(); });
    });
    m_copyLink = add("copyLinkAction", tr("Copy link"), {}, [this] {
        QGuiApplication::clipboard()->setText(
            addressOf(m_open.post(), m_siteUrl).toString(QUrl::FullyEncoded));
    });
    m_openOnSite = add("openOnSiteAction", tr("Open on the site"), {},
                       [this] { QDesktopServices::openUrl(addressOf(m_open.post(), m_siteUrl)); });
    m_trash = add("trashAction", tr("Move to trash…"), {}, [this] {
        widgets::confirm(m_owner, trashQuestion(m_open.post()), [this] { m_open.trash(); });
    });
    m_restore = add("restoreAction", tr("Restore"), {}, [this] { m_open.restore(); });

    for (auto signal : {&OpenPost::stateChanged, &OpenPost::lineChanged, &OpenPost::recoveryChanged,
                        &OpenPost::conflictChanged})
        connect(&m_open, signal, this, &PostActions::update);
    connect(&m_open, &OpenPost::postChanged, this, &PostActions::update);
    update();
}

QAction* PostActions::add(const char* name, const QString& text, const QKeySequence& key,
                          std::function<void()> run) {
    auto* action = new QAction(text, m_owner);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    // A post that closes between the key and the question is none to act on.
    connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
        if (m_open.state() != OpenPost::State::Ready) return;
        m_flush();
        run();
    });
    return action;
}

void PostActions::setSiteUrl(const QString& url) {
    m_siteUrl = url;
    update();
}

QAction* PostActions::mainAction() const {
    if (m_open.state() != OpenPost::State::Ready) return m_publish;
    if (m_open.post().isTrashed()) return m_restore;
    // A scheduled post is saved by hand, so that half a sentence never goes public by itself.
    if (m_open.post().status == PostStatus::Scheduled && m_open.isDirty()) return m_save;
    return m_publish;
}

void PostActions::allow(QAction* action, const QString& refusal, const QString& tip) {
    action->setEnabled(refusal.isEmpty());
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    const QString words = tip.isEmpty() ? action->text() : tip;
    action->setToolTip(!refusal.isEmpty() ? refusal
                       : key.isEmpty()    ? words
                                          : tr("%1 (%2)", "what a button does, and its key").arg(words, key));
}

void PostActions::update() {
    const QList<QAction*> all{m_save,     m_publish,    m_unpublish, m_discardChanges,
                              m_copyLink, m_openOnSite, m_trash,     m_restore};
    if (m_open.state() != OpenPost::State::Ready) {
        for (QAction* action : all)
            allow(action, tr("No post is open."));
        emit changed();
        return;
    }
    const client::Post& post = m_open.post();
    const bool isPublic = post.status == PostStatus::Published && !post.isTrashed();
    m_publish->setText(isPublic                               ? tr("Publish changes…")
                       : post.status == PostStatus::Scheduled ? tr("Publish now…")
                                                              : tr("Publish…"));
    allow(m_publish, m_open.refusal("publish"));
    allow(m_save, m_open.refusal("edit"), tr("Save and keep a revision"));
    allow(m_unpublish, m_open.refusal("unpublish"));
    allow(m_trash, m_open.refusal("trash"));
    allow(m_restore, m_open.refusal("restore"));
    allow(m_discardChanges,
          post.workingCopy && isPublic ? m_open.refusal("edit") : tr("There are no unpublished changes."));
    const bool hasAddress = !addressOf(post, m_siteUrl).isEmpty();
    allow(m_copyLink, hasAddress ? QString() : tr("The blog's server has no site address configured."));
    allow(m_openOnSite, !hasAddress ? tr("The blog's server has no site address configured.")
                        : isPublic  ? QString()
                                    : tr("The post is not published."));
    m_unpublish->setVisible(isPublic);
    m_discardChanges->setVisible(isPublic);
    m_restore->setVisible(post.isTrashed());
    m_trash->setVisible(!post.isTrashed());
    emit changed();
}

void PostActions::askToPublish() {
    if (!m_open.refusal("publish").isEmpty()) return;
    widgets::confirm(m_owner, publishQuestion(m_open.post(), m_open.content().title, m_siteUrl),
                     [this] { m_open.publish(); });
}

void PostActions::discardRecovery() {
    if (!m_open.recovery()) return;
    widgets::confirm(m_owner, discardRecoveryQuestion(m_open.post(), m_open.recovery()->editedAt),
                     [this] { m_open.discardRecovery(); });
}

}  // namespace pages
