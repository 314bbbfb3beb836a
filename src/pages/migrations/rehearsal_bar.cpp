#include "pages/migrations/rehearsal_bar.h"

#include "pages/migrations/verdict_look.h"
#include "ui_rehearsal_bar.h"
#include "widgets/chip.h"
#include "widgets/style.h"

#include <QLocale>

namespace pages {
namespace {

using migrations::Verdict;
using widgets::Tone;

/// More lines than that would push the list away; a button shows the rest.
constexpr qsizetype notesShown = 2;

void removeAll(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) {
            // Deleted later it would still be painted once.
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        if (item->layout()) {
            removeAll(item->layout());
        }
        delete item;
    }
}

QString changeText(RehearsalController::Change change) {
    switch (change) {
        case RehearsalController::Change::Folder:
            return RehearsalBar::tr(
                "The files have changed since this rehearsal. Rehearse again to update the result.");
        case RehearsalController::Change::Status:
            return RehearsalBar::tr(
                "The pending migrations have changed since this rehearsal. Rehearse again to update the "
                "result.");
        case RehearsalController::Change::Tool:
            return RehearsalBar::tr(
                "This rehearsal used the rules of another tool. Rehearse again to update the result.");
        case RehearsalController::Change::None:
            break;
    }
    return {};
}

}  // namespace

RehearsalBar::RehearsalBar(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::RehearsalBar>()) {
    m_ui->setupUi(this);
    connect(m_ui->cancelPushButton, &QPushButton::clicked, this, &RehearsalBar::cancelWanted);
    connect(m_ui->copyReportPushButton, &QPushButton::clicked, this, &RehearsalBar::copyWanted);
    connect(m_ui->saveReportPushButton, &QPushButton::clicked, this, &RehearsalBar::saveWanted);
    connect(m_ui->moreNotesPushButton, &QPushButton::clicked, this, [this] {
        m_showsAllNotes = !m_showsAllNotes;
        showNotes(m_notes);
    });
}

RehearsalBar::~RehearsalBar() = default;

void RehearsalBar::setToolTips(const RehearsalActions& actions) {
    m_ui->cancelPushButton->setToolTip(RehearsalActions::tipOf(actions.cancel()));
    m_ui->copyReportPushButton->setToolTip(RehearsalActions::tipOf(actions.copy()));
    m_ui->saveReportPushButton->setToolTip(RehearsalActions::tipOf(actions.save()));
}

void RehearsalBar::showRehearsal(const RehearsalController& rehearsal) {
    const bool isRunning = rehearsal.isRunning();
    const bool isReport = !isRunning && rehearsal.hasReport();
    m_ui->verdictIconLabel->setVisible(isReport);
    m_ui->verdictLabel->setVisible(isReport);
    m_ui->progressBar->setVisible(isRunning);
    m_ui->cancelPushButton->setVisible(isRunning);
    m_ui->copyReportPushButton->setVisible(isReport);
    m_ui->saveReportPushButton->setVisible(isReport);
    removeAll(m_ui->chipsLayout);
    showNotes(isReport ? notesOf(rehearsal) : QList<Note>());
    if (isRunning) return showProgress(rehearsal);
    if (isReport) return showReport(rehearsal);
    m_ui->runLabel->setText(rehearsal.state() == RehearsalController::State::Failed
                                ? tr("Not rehearsed: the last rehearsal ended with an error.")
                                : tr("Not rehearsed. A rehearsal runs the pending migrations on a private "
                                     "copy of the schema; the database is only read."));
}

void RehearsalBar::showProgress(const RehearsalController& rehearsal) {
    m_ui->cancelPushButton->setEnabled(!rehearsal.isStopping());
    // Empty while it is not known how much there is to do.
    m_ui->progressBar->setRange(0, std::max(1, rehearsal.total()));
    m_ui->progressBar->setValue(rehearsal.done());
    m_ui->runLabel->setText(rehearsal.progressText() + QStringLiteral("…"));
}

void RehearsalBar::showReport(const RehearsalController& rehearsal) {
    const migrations::PreviewReport& report = rehearsal.report();
    const bool isOld = rehearsal.change() != RehearsalController::Change::None;
    const Tone tone = isOld ? Tone::Muted : toneOfVerdict(report.verdict);
    widgets::setIcon(m_ui->verdictIconLabel, iconNameOf(report.verdict),
                     tone == Tone::Neutral ? Tone::Muted : tone);
    m_ui->verdictLabel->setText(
        isOld ? tr("Verdict at that time: %1").arg(migrations::verdictTitle(report.verdict))
              : tr("Verdict: %1").arg(migrations::verdictTitle(report.verdict)));
    showCounts(rehearsal);
    const QString time = QLocale().toString(report.madeAt.toLocalTime().time(), QLocale::ShortFormat);
    m_ui->runLabel->setText(
        report.rehearsedOn.isEmpty()
            ? tr("Checked at %1; nothing was run.").arg(time)
            : tr("Rehearsed %1 on a private PostgreSQL %2, as %3; the database was only read.")
                  .arg(time, report.rehearsedOn, report.migrationRole));
}

void RehearsalBar::showCounts(const RehearsalController& rehearsal) {
    const bool isOld = rehearsal.change() != RehearsalController::Change::None;
    for (const Verdict verdict :
         {Verdict::Safe, Verdict::QuietHour, Verdict::CannotTell, Verdict::WillFail}) {
        const auto count =
            std::ranges::count(rehearsal.report().files, verdict, &migrations::FilePreview::verdict);
        if (count == 0) continue;
        auto* chip = new widgets::Chip(this);
        chip->setChip(
            QStringLiteral("%1 %2").arg(migrations::verdictTitle(verdict), QLocale().toString(count)),
            isOld ? Tone::Neutral : toneOfVerdict(verdict));
        m_ui->chipsLayout->addWidget(chip);
    }
}

QList<RehearsalBar::Note> RehearsalBar::notesOf(const RehearsalController& rehearsal) {
    QList<Note> notes;
    const migrations::PreviewReport& report = rehearsal.report();
    const QString warning = QStringLiteral("dialog-warning");
    if (const QString change = changeText(rehearsal.change()); !change.isEmpty())
        notes.append({warning, Tone::Warning, change});
    if (!report.refusal.isEmpty())
        notes.append(
            {QStringLiteral("dialog-error"), Tone::Bad,
             tr("%1 would refuse to run: %2").arg(migrations::toolTitle(report.tool), report.refusal)});
    if (!report.assumption.isEmpty()) notes.append({warning, Tone::Warning, report.assumption});
    for (const migrations::Obstacle& obstacle : report.obstacles)
        notes.append({warning, Tone::Warning, tr("Current blockers: %1").arg(obstacle.message)});
    for (const QString& standIn : report.standIns)
        notes.append({QStringLiteral("dialog-information"), Tone::Muted,
                      tr("Differences from the live database: %1").arg(standIn)});
    return notes;
}

void RehearsalBar::showNotes(const QList<Note>& notes) {
    m_notes = notes;
    removeAll(m_ui->notesLayout);
    const bool isCut = notes.size() > notesShown;
    const bool showsAll = !isCut || m_showsAllNotes;
    for (const Note& note : showsAll ? notes : notes.first(notesShown)) {
        auto* line = new QHBoxLayout;
        line->setSpacing(widgets::measures::gap);
        auto* icon = new QLabel(m_ui->notesWidget);
        widgets::setIcon(icon, note.iconName, note.tone);
        auto* text = new QLabel(note.text, m_ui->notesWidget);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        widgets::setTone(text, note.tone);
        line->addWidget(icon, 0, Qt::AlignTop);
        line->addWidget(text, 1);
        m_ui->notesLayout->addLayout(line);
    }
    m_ui->notesWidget->setVisible(!notes.isEmpty());
    m_ui->moreNotesPushButton->setVisible(isCut);
    m_ui->moreNotesPushButton->setText(showsAll ? tr("Show fewer")
                                                : tr("Show all %1").arg(QLocale().toString(notes.size())));
}

}  // namespace pages
