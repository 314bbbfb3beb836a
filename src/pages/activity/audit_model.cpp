#include "pages/activity/audit_model.h"

#include "pages/activity/audit_words.h"
#include "widgets/relative_time.h"

namespace pages {
namespace {

QString words(const client::AuditEntry& entry, int column) {
    switch (column) {
        case AuditModel::When:
            return widgets::relativeTime(entry.at);
        case AuditModel::Who:
            return whoText(entry);
        case AuditModel::What:
            return whatText(entry);
        case AuditModel::Change:
            return changeText(entry).simplified();
        case AuditModel::Reason:
            return entry.reason.simplified();
        default:
            return {};
    }
}

}  // namespace

QString whoText(const client::AuditEntry& entry) {
    return entry.actor ? entry.actor->name : AuditModel::tr("the blog's server");
}

QStringList AuditModel::headers() const {
    return {tr("When"), tr("Who"), tr("What"), tr("Before and after"), tr("Reason")};
}

QVariant AuditModel::cell(const client::AuditEntry& entry, int column, int role) const {
    if (role == Qt::DisplayRole) return words(entry, column);
    if (role == NameRole) return nameIn(entry);
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1: %2").arg(headers().value(column), words(entry, column));
    if (role == Qt::ToolTipRole) return column == When ? widgets::exactTime(entry.at) : words(entry, column);
    return {};
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_hasMore;
}

void AuditModel::fetchMore(const QModelIndex&) {
    if (m_hasMore) emit moreNeeded();
}

}  // namespace pages
