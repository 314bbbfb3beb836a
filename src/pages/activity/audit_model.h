#pragma once

#include "client/audit_entry.h"
#include "core/table_model.h"

namespace pages {

/// The loaded entries of the audit log, newest first; requests more when the view reaches the end.
class AuditModel : public core::TableModel<client::AuditEntry, qint64> {
    Q_OBJECT

public:
    enum Column { When, Who, What, Change, Reason, ColumnCount };
    enum Role { NameRole = Qt::UserRole + 1 };  ///< QString: the name in What, empty without one

    using TableModel::TableModel;

    /// Whether the server has more than these rows.
    void setHasMore(bool hasMore) { m_hasMore = hasMore; }
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void moreNeeded();

protected:
    QStringList headers() const override;
    QVariant cell(const client::AuditEntry& entry, int column, int role) const override;
    qint64 key(const client::AuditEntry& entry) const override { return entry.id; }

private:
    bool m_hasMore = false;
};

/// Who did it; the server itself where nobody is named.
QString whoText(const client::AuditEntry& entry);

}  // namespace pages
