#include "pages/migrations/rehearsal_actions.h"

#include "pages/migrations/report_file.h"
#include "widgets/dialogs.h"
#include "widgets/icon.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QWidget>

namespace pages {

RehearsalActions::RehearsalActions(MigrationsController& controller, QWidget& page)
    : QObject(&page), m_controller(controller), m_page(page) {
    const auto add = [&](const char* name, const QString& icon, const QString& text,
                         const QKeySequence& key) {
        auto* action = new QAction(widgets::icon(icon), text, &page);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        page.addAction(action);
        return action;
    };
    m_rehearse = add("rehearseAction", QStringLiteral("media-playback-start"),
                     tr("Rehearse the pending migrations"), Qt::CTRL | Qt::Key_R);
    m_cancel = add("cancelRehearsalAction", QStringLiteral("dialog-cancel"), tr("Cancel the rehearsal"),
                   Qt::Key_Escape);
    m_copy = add("copyReportAction", QStringLiteral("edit-copy"), tr("Copy the report as Markdown"),
                 Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_save = add("saveReportAction", QStringLiteral("document-save"), tr("Save the report…"),
                 Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    connect(m_rehearse, &QAction::triggered, &controller, &MigrationsController::rehearse);
    connect(m_cancel, &QAction::triggered, &controller.rehearsal(), &RehearsalController::cancel);
    connect(m_copy, &QAction::triggered, this, &RehearsalActions::copyReport);
    connect(m_save, &QAction::triggered, this, &RehearsalActions::askWhereToSave);
    connect(&controller, &MigrationsController::liveChanged, this, &RehearsalActions::update);
    connect(&controller.rehearsal(), &RehearsalController::stateChanged, this, &RehearsalActions::update);
    connect(&controller.rehearsal(), &RehearsalController::progressed, this, &RehearsalActions::update);
    update();
}

QString RehearsalActions::tipOf(const QAction* action) {
    return tr("%1 (%2)", "what a button does, and its key")
        .arg(action->text(), action->shortcut().toString(QKeySequence::NativeText));
}

void RehearsalActions::update() {
    const RehearsalController& rehearsal = m_controller.rehearsal();
    m_rehearse->setEnabled(m_controller.canRehearse() && !rehearsal.isRunning());
    m_rehearse->setToolTip(!m_controller.hasLive()       ? tr("No migrations have been read yet.")
                           : !m_controller.canRehearse() ? tr("Nothing is pending.")
                                                         : tipOf(m_rehearse));
    m_cancel->setEnabled(rehearsal.isRunning() && !rehearsal.isStopping());
    m_copy->setEnabled(rehearsal.hasReport());
    m_save->setEnabled(rehearsal.hasReport());
    for (QAction* action : {m_cancel, m_copy, m_save})
        action->setToolTip(tipOf(action));
}

void RehearsalActions::copyReport() {
    QGuiApplication::clipboard()->setText(migrations::toMarkdown(m_controller.rehearsal().report()));
    emit done(tr("The report was copied as Markdown."));
}

void RehearsalActions::askWhereToSave() {
    // The report may be another one by the time that the place is chosen.
    const auto save = [this, report = m_controller.rehearsal().report()](const QString& path) {
        QCoro::connect(saveReport(report, path), this, [this, path](const core::Result<void>& saved) {
            if (saved)
                emit done(tr("The report was saved as %1.").arg(path));
            else
                emit failed(saved.error());
        });
    };
    widgets::chooseNewFile(
        &m_page, tr("Save the report"), QDir::home().filePath(QStringLiteral("migrations-preview")),
        {tr("Markdown") + QStringLiteral(" (*.md)"), QStringLiteral("JSON (*.json)")}, save);
}

}  // namespace pages
