#pragma once

#include "pages/posts/open_post.h"

#include <QWidget>

#include <memory>

namespace Ui {
class PostInspector;
}

namespace pages {

/// The properties of a post besides its text: slug, excerpt, tags, authors.
class PostInspector : public QWidget {
    Q_OBJECT

public:
    explicit PostInspector(QWidget* parent = nullptr);
    ~PostInspector() override;

    void setPost(const client::Post& post);
    /// The excerpt is edited and saved with the text.
    void setExcerpt(const QString& excerpt);
    QString excerpt() const;
    void setKnownTags(const QStringList& names);
    /// `refusal` says why nothing may be changed; empty when it may.
    void setRefusal(const QString& refusal);

signals:
    void excerptEdited();
    void slugEdited(const QString& slug);
    void tagsEdited(const QStringList& names);

private:
    void finishSlug();
    void showSlugHint();
    void showExcerptLength();

    std::unique_ptr<Ui::PostInspector> m_ui;
    qint64 m_post = 0;
    QString m_slug;
    bool m_isPublic = false;
    bool m_isSlugUnusable = false;  ///< what was typed last has no letter and no digit
    bool m_isLoading = false;
};

}  // namespace pages
