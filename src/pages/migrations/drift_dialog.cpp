#include "pages/migrations/drift_dialog.h"

#include "pages/migrations/drift_rows.h"
#include "ui_drift_dialog.h"
#include "widgets/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>

#include <algorithm>

namespace pages {

DriftDialog::DriftDialog(MigrationsController& controller, QWidget* parent)
    : QDialog(parent), m_controller(controller), m_ui(std::make_unique<Ui::DriftDialog>()) {
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    constexpr QSize usual(820, 460);
    constexpr int margin = 32;
    const QWidget* around = parent ? parent->window() : nullptr;
    resize(around ? usual.boundedTo(around->size() - QSize(2 * margin, 2 * margin)) : usual);
    DriftController& drift = controller.drift();
    connect(&drift, &DriftController::stateChanged, this, &DriftDialog::showState);
    connect(&drift, &DriftController::progressed, this, &DriftDialog::showProgress);
    connect(m_ui->cancelPushButton, &QPushButton::clicked, &drift, &DriftController::cancel);
    connect(m_ui->againPushButton, &QPushButton::clicked, &controller, &MigrationsController::checkDrift);
    connect(m_ui->copyPushButton, &QPushButton::clicked, this, &DriftDialog::copyReport);
    connect(m_ui->closePushButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(new QShortcut(Qt::Key_F5, this), &QShortcut::activated, &controller,
            &MigrationsController::checkDrift);
    if (!drift.isRunning()) controller.checkDrift();
    showState();
}

DriftDialog::~DriftDialog() = default;

void DriftDialog::showState() {
    using State = DriftController::State;
    const DriftController& drift = m_controller.drift();
    const bool isRunning = drift.isRunning();
    m_ui->progressBar->setVisible(isRunning);
    m_ui->cancelPushButton->setVisible(isRunning);
    m_ui->againPushButton->setEnabled(!isRunning && m_controller.canCheckDrift());
    m_ui->copyPushButton->setEnabled(drift.state() == State::Reported);
    widgets::setTone(m_ui->stateLabel, widgets::Tone::Neutral);
    switch (drift.state()) {
        case State::NotChecked:
            m_ui->stateLabel->setText(tr("Not checked"));
            return m_ui->differencesPane->showNothing(
                tr("Not checked"), tr("Nothing is known of what was changed by hand in the database."));
        case State::Running:
            m_ui->differencesPane->showNothing(
                tr("Being checked"),
                tr("The migrations that ran on the database run on a private server, and both schemas are "
                   "compared. The database is only read."));
            m_ui->cancelPushButton->setFocus();
            return showProgress();
        case State::Failed:
            m_ui->stateLabel->setText(tr("It could not be checked."));
            widgets::setTone(m_ui->stateLabel, widgets::Tone::Bad);
            return m_ui->differencesPane->showNothing(drift.error().message(), drift.error().detail());
        case State::Reported:
            break;
    }
    const migrations::DriftReport& report = drift.report();
    m_ui->stateLabel->setText(migrations::driftSentence(report));
    widgets::setTone(m_ui->stateLabel, report.hasDrift() ? widgets::Tone::Warning : widgets::Tone::Good);
    const FactRows rows = driftRows(report);
    if (rows.isEmpty())
        m_ui->differencesPane->showNothing(tr("No drift"), migrations::driftHeadline(report));
    else
        m_ui->differencesPane->showRows(rows);
    if (!m_ui->differencesPane->enter()) m_ui->closePushButton->setFocus();
}

void DriftDialog::showProgress() {
    const DriftController& drift = m_controller.drift();
    m_ui->cancelPushButton->setEnabled(!drift.isStopping());
    // Empty while it is not known how much there is to do.
    m_ui->progressBar->setRange(0, std::max(1, drift.total()));
    m_ui->progressBar->setValue(drift.done());
    m_ui->stateLabel->setText(drift.progressText() + QStringLiteral("…"));
}

void DriftDialog::copyReport() {
    QGuiApplication::clipboard()->setText(migrations::toMarkdown(m_controller.drift().report()));
    m_ui->stateLabel->setText(tr("The report was copied as Markdown."));
}

}  // namespace pages
