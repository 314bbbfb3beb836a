#pragma once

#include "pages/posts/open_post.h"

#include <QAction>

#include <functional>

namespace pages {

/// The actions for the open post, with their permissions; they ask before they publish or delete. The reason
/// why one is disabled is its tool tip.
class PostActions : public QObject {
    Q_OBJECT

public:
    /// `owner` is the parent of the questions; `flush` brings text that was just typed to `open`.
    PostActions(OpenPost& open, QWidget* owner, std::function<void()> flush);

    /// Where readers find posts; empty when the blog does not say.
    void setSiteUrl(const QString& url);

    QAction* save() const { return m_save; }
    QAction* publish() const { return m_publish; }
    QAction* unpublish() const { return m_unpublish; }
    QAction* discardChanges() const { return m_discardChanges; }
    QAction* copyLink() const { return m_copyLink; }
    QAction* openOnSite() const { return m_openOnSite; }
    QAction* trash() const { return m_trash; }
    QAction* restore() const { return m_restore; }
    /// What the one main button does now: publish(), save() or restore().
    QAction* mainAction() const;

public slots:
    void update();
    void discardRecovery();

signals:
    /// An action or mainAction() is another.
    void changed();

private:
    QAction* add(const char* name, const QString& text, const QKeySequence& key, std::function<void()> run);
    void allow(QAction* action, const QString& refusal, const QString& tip = {});
    void askToPublish();

    OpenPost& m_open;
    QWidget* m_owner;
    std::function<void()> m_flush;
    QString m_siteUrl;
    QAction* m_save;
    QAction* m_publish;
    QAction* m_unpublish;
    QAction* m_discardChanges;
    QAction* m_copyLink;
    QAction* m_openOnSite;
    QAction* m_trash;
    QAction* m_restore;
};

}  // namespace pages
