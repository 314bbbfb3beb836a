#include "pages/schema/compare/compare_view.h"
#include "pages/schema/schema_page.h"
#include "pages/schema/timeline/timeline_view.h"
#include "pages/schema/view_switch.h"
#include "ui_schema_page.h"
#include "widgets/banner.h"
#include "widgets/icon.h"
#include "widgets/state_view.h"

#include <QAction>
#include <QGuiApplication>
#include <QLocale>

namespace pages {

void SchemaPage::setUpViews(const SchemaPageOptions& options) {
    m_views = new ViewSwitch;
    m_compare = new CompareView(options.databases, options.cacheFolder);
    m_timelineView = new TimelineView(m_timeline);
    delete layout()->replaceWidget(m_state, m_views);
    m_views->addView(tr("Now"), m_state);
    m_views->addView(tr("Compare"), m_compare);
    m_views->addView(tr("Timeline"), m_timelineView);

    const auto add = [this](const char* name, const char* icon, const QString& text, const QKeySequence& key,
                            auto run) {
        auto* action = new QAction(widgets::icon(QLatin1String(icon)), text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add("compareAction", "document-swap", tr("Compare the schema with …"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
        &SchemaPage::compareWith);
    add("timelineAction", "view-history", tr("Timeline of the schema"), Qt::CTRL | Qt::SHIFT | Qt::Key_H,
        &SchemaPage::showTimeline);

    connect(m_compare, &CompareView::left, this, &SchemaPage::showLive);
    connect(m_timelineView, &TimelineView::left, this, &SchemaPage::showLive);
    connect(m_compare, &CompareView::opened, this, [this](const schema::ObjectId& id) {
        if (m_controller.tree().indexOf(id.whole()).isValid()) open(id);
    });
    connect(m_timelineView, &TimelineView::comparisonWanted, this,
            [this](const schema::TimelineEntry& from, const schema::TimelineEntry& to) {
                const CompareSource now{.kind = CompareSource::Kind::Live};
                const CompareSource kept{.kind = CompareSource::Kind::Kept, .entry = to};
                m_compare->controller().choose({.kind = CompareSource::Kind::Kept, .entry = from},
                                               to.path.isEmpty() ? now : kept);
                m_views->show(m_compare);
                m_compare->enter();
            });
    connect(m_state->banner(), &widgets::Banner::actionTriggered, this,
            [this] { m_bannerCompares ? compareWithBefore() : m_controller.refresh(); });
    connect(&m_timeline, &TimelineController::listed, this,
            [this] { m_compare->setTimeline(m_timeline.entries()); });
    connect(&m_timeline, &TimelineController::changed, this, &SchemaPage::announce);
    connect(&m_timeline, &TimelineController::failed, this, [this](const core::Error& error) {
        m_state->banner()->showError(error, widgets::Banner::Retry::Never);
    });
    connect(&m_controller, &SchemaController::snapshotChanged, this, [this] {
        m_timeline.take(m_controller.snapshot());
        m_compare->setLive(m_controller.snapshot());
        if (m_watch) m_watch->reset();
    });
    m_timeline.list();
}

void SchemaPage::setUpWatch(postgres::Session* session) {
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &SchemaPage::updateWatch,
            Qt::UniqueConnection);
    m_watch.reset();
    if (!session) return;
    m_watch = std::make_unique<SchemaWatch>(*session, m_watchPause);
    connect(m_watch.get(), &SchemaWatch::stirred, &m_controller, &SchemaController::refresh);
}

void SchemaPage::setSession(postgres::Session* session) {
    setUpWatch(session);
    m_current = {};
    m_history.clear();
    m_backAction->setEnabled(false);
    m_ui->thingPane->clear();
    m_controller.setSession(session);
    m_wasShown = false;
    if (!isVisible()) return;
    m_wasShown = true;
    m_controller.refresh();
    updateWatch();
}

/// A hidden page asks the server nothing; a window that is minimised hides its pages.
void SchemaPage::updateWatch() {
    if (m_watch)
        m_watch->setActive(isVisible() && QGuiApplication::applicationState() != Qt::ApplicationSuspended);
}

void SchemaPage::showLive() {
    if (m_views->current() == m_state) return;
    m_views->show(m_state);
    m_ui->treeView->setFocus(Qt::ShortcutFocusReason);
}

void SchemaPage::compareWith() {
    m_views->show(m_compare);
    m_compare->enter();
    if (!m_compare->controller().hasComparison()) m_compare->chooseOther();
}

void SchemaPage::showTimeline() {
    m_views->show(m_timelineView);
    m_timelineView->enter();
}

void SchemaPage::announce(const QString& summary, const QDateTime& since) {
    const QDateTime readAt = m_controller.snapshot()->origin.readAt.toLocalTime();
    const QString text =
        since.isValid()
            ? tr("Since %1: %2").arg(QLocale().toString(since.toLocalTime(), QLocale::ShortFormat), summary)
            : tr("Schema changed %1: %2")
                  .arg(QLocale().toString(readAt.time(), QStringLiteral("HH:mm")), summary);
    const bool canCompare = m_timeline.entries().size() > 1;
    m_state->banner()->showMessage(widgets::Tone::Accent, text, canCompare ? tr("Compare") : QString());
    m_bannerCompares = true;
    // What is compared with the schema as it is now is compared anew.
    using Side = CompareController::Side;
    CompareController& comparing = m_compare->controller();
    const bool isLive = comparing.source(Side::From).kind == CompareSource::Kind::Live ||
                        comparing.source(Side::To).kind == CompareSource::Kind::Live;
    if (isLive && !since.isValid() && comparing.state() == CompareController::State::Ready)
        comparing.compare();
}

void SchemaPage::compareWithBefore() {
    const QList<schema::TimelineEntry>& all = m_timeline.entries();
    QList<schema::TimelineEntry> own;
    for (const schema::TimelineEntry& entry : all)
        if (entry.key == m_timeline.key()) own.append(entry);
    if (own.size() < 2) return;
    m_compare->controller().choose({.kind = CompareSource::Kind::Kept, .entry = own[1]},
                                   {.kind = CompareSource::Kind::Kept, .entry = own[0]});
    m_views->show(m_compare);
    m_compare->enter();
}

}  // namespace pages
