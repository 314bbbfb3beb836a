#include "pages/people/people_model.h"

#include "client/role_title.h"
#include "widgets/relative_time.h"

namespace pages {
namespace {

QString statusWords(const client::Person& person) {
    if (person.status.isEmpty()) return {};
    return person.isSuspended() ? PeopleModel::tr("suspended") : PeopleModel::tr("active");
}

QString words(const client::Person& person, int column) {
    switch (column) {
        case PeopleModel::Name:
            return person.name();
        case PeopleModel::Email:
            return person.email;
        case PeopleModel::Role:
            return client::roleTitle(person.role);
        case PeopleModel::Status:
            return statusWords(person);
        case PeopleModel::LastSeen:
            return widgets::relativeTime(person.lastSeenAt.value_or(QDateTime()));
        default:
            return {};
    }
}

}  // namespace

QStringList PeopleModel::headers() const {
    return {tr("Name"), tr("E-mail"), tr("Role"), tr("Status"), tr("Last seen")};
}

QVariant PeopleModel::cell(const client::Person& person, int column, int role) const {
    if (role == Qt::DisplayRole) return words(person, column);
    if (role == SuspendedRole) return person.isSuspended();
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1: %2").arg(headers().value(column), words(person, column));
    if (role == Qt::ToolTipRole && column == LastSeen && person.lastSeenAt)
        return widgets::exactTime(*person.lastSeenAt);
    if (role == Qt::ToolTipRole && (column == Name || column == Email)) return words(person, column);
    return {};
}

bool PeopleModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_hasMore;
}

void PeopleModel::fetchMore(const QModelIndex&) {
    if (m_hasMore) emit moreNeeded();
}

}  // namespace pages
