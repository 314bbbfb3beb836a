#include "pages/migrations/history_rows.h"

#include "widgets/relative_time.h"
#include "widgets/style.h"

#include <QFormLayout>
#include <QLabel>

namespace pages {

HistoryRows::HistoryRows(QWidget* parent) : QWidget(parent), m_layout(new QFormLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(24);
    m_layout->setVerticalSpacing(8);
}

void HistoryRows::setStatus(const migrations::FileStatus& status) {
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    addRow(tr("State"), migrations::stateTitle(status.state));
    if (status.appliedAt.isValid()) addRow(tr("Applied"), widgets::exactTime(status.appliedAt));
    if (status.statementsTotal >= 0) {
        addRow(tr("Statements"),
               tr("%1 of %2 ran").arg(status.statementsApplied).arg(status.statementsTotal));
    }
    if (!status.operatorVersion.isEmpty()) addRow(tr("By"), status.operatorVersion);
    if (!status.recordedHash.isEmpty()) addRow(tr("Hash when applied"), status.recordedHash, true);
    if (!status.error.isEmpty()) addRow(tr("Error"), status.error);
    if (!status.errorStatement.isEmpty()) addRow(tr("Failed statement"), status.errorStatement, true);
    if (status.statementsTotal < 0 && !status.appliedAt.isValid()) {
        addRow(tr("History"), status.state == migrations::State::Pending
                                  ? tr("It has no row in the history table yet.")
                                  : tr("This tool records only the current version, not each migration."));
    }
}

void HistoryRows::addRow(const QString& name, const QString& value, bool isCode) {
    auto* title = new QLabel(name, this);
    widgets::setTone(title, widgets::Tone::Muted);
    auto* text = new QLabel(value, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isCode) widgets::setType(text, widgets::Type::Code);
    m_layout->addRow(title, text);
}

}  // namespace pages
