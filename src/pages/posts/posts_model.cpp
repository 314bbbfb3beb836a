#include "pages/posts/posts_model.h"

#include "widgets/relative_time.h"

namespace pages {

bool PostsModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_hasMore;
}

void PostsModel::fetchMore(const QModelIndex&) {
    emit moreNeeded();
}

void PostsModel::setMark(qint64 post, PostMark mark) {
    if (this->mark(post) == mark) return;
    if (mark == PostMark::None)
        m_marks.remove(post);
    else
        m_marks.insert(post, mark);
    const int row = rowOf(post);
    if (row >= 0) emit dataChanged(index(row, 0), index(row, 0));
}

void PostsModel::prepend(const client::PostSummary& post) {
    if (find(post.id)) return updateRow(post);
    QList<client::PostSummary> all = rows();
    all.prepend(post);
    setRows(all);
}

QStringList PostsModel::headers() const {
    return {tr("Post")};
}

QVariant PostsModel::cell(const client::PostSummary& post, int, int role) const {
    const PostMark mark = this->mark(post.id);
    switch (role) {
        case Qt::DisplayRole:
            return post.title.isEmpty() ? tr("Untitled") : post.title;
        case FactsRole:
            return factsOf(post);
        case StatusRole:
            return statusWord(post);
        case ToneRole:
            return static_cast<int>(statusTone(post));
        case MarkRole:
            return static_cast<int>(mark);
        case Qt::ToolTipRole:
            return tr("Changed %1").arg(widgets::exactTime(post.updatedAt));
        case Qt::AccessibleTextRole: {
            QStringList words{post.title, statusWord(post), factsOf(post)};
            if (mark != PostMark::None) words << markWord(mark);
            return words.join(QStringLiteral(", "));
        }
        default:
            return {};
    }
}

}  // namespace pages
