#pragma once

#include "client/person.h"
#include "core/table_model.h"

namespace pages {

/// The loaded people of the blog; requests more when the view reaches the end.
class PeopleModel : public core::TableModel<client::Person, qint64> {
    Q_OBJECT

public:
    enum Column { Name, Email, Role, Status, LastSeen, ColumnCount };
    enum DataRole { SuspendedRole = Qt::UserRole };  ///< bool

    using TableModel::TableModel;

    /// Whether the server has more than these rows.
    void setHasMore(bool hasMore) { m_hasMore = hasMore; }
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void moreNeeded();

protected:
    QStringList headers() const override;
    QVariant cell(const client::Person& person, int column, int role) const override;
    qint64 key(const client::Person& person) const override { return person.id; }

private:
    bool m_hasMore = false;
};

}  // namespace pages
