#pragma once

#include "core/table_model.h"
#include "pages/posts/post_words.h"

#include <QHash>

namespace pages {

/// The loaded posts of the list with their local state; requests more when the view reaches the end. One
/// column: a delegate paints the rest from the roles.
class PostsModel : public core::TableModel<client::PostSummary, qint64> {
    Q_OBJECT

public:
    enum Role {
        FactsRole = Qt::UserRole + 1,  ///< QString: who and when
        StatusRole,                    ///< QString
        ToneRole,                      ///< int of widgets::Tone: the status'
        MarkRole,                      ///< int of PostMark
    };

    using TableModel::TableModel;

    /// Whether the server has more than these rows.
    void setHasMore(bool hasMore) { m_hasMore = hasMore; }
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    void setMark(qint64 post, PostMark mark);
    PostMark mark(qint64 post) const { return m_marks.value(post, PostMark::None); }
    /// Puts a post that is not there yet at the top.
    void prepend(const client::PostSummary& post);

signals:
    void moreNeeded();

protected:
    QStringList headers() const override;
    QVariant cell(const client::PostSummary& post, int column, int role) const override;
    qint64 key(const client::PostSummary& post) const override { return post.id; }

private:
    bool m_hasMore = false;
    QHash<qint64, PostMark> m_marks;
};

}  // namespace pages
