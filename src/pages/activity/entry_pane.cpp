#include "pages/activity/entry_pane.h"

#include "pages/activity/audit_model.h"
#include "pages/activity/audit_words.h"
#include "ui_entry_pane.h"
#include "widgets/relative_time.h"

namespace pages {
namespace {

constexpr int avatarDiameter = 40;

/// Hides a missing value together with its heading.
void showFact(QWidget* both, QLabel* fact, const QString& text) {
    fact->setText(text);
    both->setVisible(!text.isEmpty());
}

QString lines(const QJsonObject& fields) {
    QStringList out;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        out.append(QStringLiteral("%1: %2").arg(fieldText(it.key()), valueText(it.key(), *it)));
    return out.join(QLatin1Char('\n'));
}

}  // namespace

EntryPane::EntryPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::EntryPane>()) {
    m_ui->setupUi(this);
    m_ui->avatar->setDiameter(avatarDiameter);
    connect(m_ui->actorPushButton, &QPushButton::clicked, this, [this] {
        if (m_entry.actor) emit actorRequested(*m_entry.actor);
    });
    clear();
}

EntryPane::~EntryPane() = default;

void EntryPane::setEntry(const client::AuditEntry& entry) {
    m_entry = entry;
    m_ui->avatar->setName(whoText(entry));
    m_ui->whoLabel->setText(whoText(entry));
    m_ui->whenLabel->setText(widgets::exactTime(entry.at));
    m_ui->whatLabel->setText(whatText(entry));
    showFact(m_ui->beforeWidget, m_ui->beforeLabel, lines(entry.before));
    showFact(m_ui->afterWidget, m_ui->afterLabel, lines(entry.after));
    showFact(m_ui->reasonWidget, m_ui->reasonLabel, entry.reason);
    showFact(m_ui->addressWidget, m_ui->addressLabel, entry.address);
    showFact(m_ui->requestWidget, m_ui->requestLabel, entry.requestId);
    m_ui->actorPushButton->setVisible(entry.actor.has_value());
    m_ui->stackedWidget->setCurrentWidget(m_ui->entryWidget);
}

void EntryPane::clear() {
    m_ui->stackedWidget->setCurrentWidget(m_ui->nothingWidget);
}

}  // namespace pages
