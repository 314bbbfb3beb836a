#include "pages/migrations/statements_model.h"

namespace pages {
namespace {

/// Enough of a statement to know it by; the whole of it stands beside the list.
constexpr qsizetype longestText = 300;

}  // namespace

void StatementsModel::show(const QList<migrations::Statement>& statements) {
    QList<NumberedStatement> rows;
    for (const migrations::Statement& statement : statements)
        rows.append({static_cast<int>(rows.size()) + 1, statement});
    setRows(rows);
}

QStringList StatementsModel::headers() const {
    return {QStringLiteral("#"), tr("Line"), tr("Statement")};
}

QVariant StatementsModel::cell(const NumberedStatement& row, int column, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (column) {
        case Number:
            return QString::number(row.number);
        case Line:
            return QString::number(row.statement.line);
        default:
            return QString::fromUtf8(row.statement.text.left(longestText)).simplified();
    }
}

}  // namespace pages
