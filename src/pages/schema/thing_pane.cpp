#include "pages/schema/thing_pane.h"

#include "pages/schema/access_view.h"
#include "pages/schema/advice_view.h"
#include "pages/schema/diagram/diagram_pane.h"
#include "pages/schema/part_model.h"
#include "pages/schema/part_table.h"
#include "pages/schema/uses_view.h"
#include "schema/ddl.h"
#include "ui_thing_pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QTableView>

namespace pages {

ThingPane::ThingPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::ThingPane>()) {
    m_ui->setupUi(this);
    makeTables();
    makeWorkedOut();
    connect(m_ui->tabBar, &QTabBar::currentChanged, this, [this](int index) {
        m_preferred = m_tabs.value(index);
        showTab();
    });
    connect(m_ui->copyPushButton, &QPushButton::clicked, this, &ThingPane::copyDdl);
    auto* copyMenu = new QMenu(m_ui->copyAsPushButton);
    m_ui->copyAsPushButton->setMenu(copyMenu);
    connect(copyMenu, &QMenu::aboutToShow, this, &ThingPane::fillCopyMenu);
    clear();
}

ThingPane::~ThingPane() = default;

void ThingPane::makeTables() {
    for (const PartTable& table : partTables()) {
        auto* model = new PartModel(table.headers(), this);
        QTableView* view = makePartTable(table, *model, m_ui->tabStackedWidget);
        m_models.insert(table.tab, model);
        m_tables.insert(table.tab, view);
        if (table.tab != ThingTab::Access) m_ui->tabStackedWidget->addWidget(view);
        const auto follow = [model, this](const QModelIndex& index) {
            const PartRow& row = model->rows().at(index.row());
            if (row.leads()) emit opened(row.target);
        };
        connect(view, &QTableView::activated, this, follow);
        connect(view, &QTableView::clicked, this, [follow, link = table.link](const QModelIndex& index) {
            if (index.column() == link) follow(index);
        });
    }
}

void ThingPane::makeWorkedOut() {
    m_access = new AccessView(m_tables.value(ThingTab::Access), m_ui->tabStackedWidget);
    m_uses = new UsesView(m_ui->tabStackedWidget);
    m_advice = new AdviceView(m_ui->tabStackedWidget);
    m_pages = {{ThingTab::Access, m_access}, {ThingTab::Uses, m_uses}, {ThingTab::Advice, m_advice}};
    for (QWidget* page : std::as_const(m_pages))
        m_ui->tabStackedWidget->addWidget(page);
    connect(&m_facts, &SchemaFacts::ready, this, &ThingPane::showFacts);
    connect(m_uses, &UsesView::opened, this, &ThingPane::opened);
    connect(m_advice, &AdviceView::opened, this, &ThingPane::opened);
    connect(m_advice, &AdviceView::copied, this, [this] { emit copied(tr("The statement")); });
    connect(m_advice, &AdviceView::ignored, this, [this](const schema::Advice& advice) {
        schema::IgnoreList ignored = m_facts.ignored();
        ignored.add(advice);
        m_facts.setIgnored(ignored);
        emit ignoredChanged(ignored);
    });
    connect(m_ui->adviceBarPushButton, &QPushButton::clicked, this, [this] {
        setCurrentTab(ThingTab::Advice);
        enter();
    });
}

void ThingPane::setIgnored(const schema::IgnoreList& ignored) {
    m_facts.setIgnored(ignored);
}

void ThingPane::showFacts() {
    if (m_tabs.isEmpty()) return;
    const SchemaFacts::Shared& facts = m_facts.result();
    m_access->showThing(facts, m_id);
    m_uses->showThing(facts, m_id);
    m_advice->showThing(facts, m_id);
    const QList<schema::Advice> advice = facts ? facts->advice.about(m_id.whole()) : QList<schema::Advice>();
    if (const qsizetype tab = m_tabs.indexOf(ThingTab::Advice); tab >= 0)
        m_ui->tabBar->setCount(static_cast<int>(tab),
                               advice.isEmpty() ? std::optional<qint64>() : advice.size());
    m_ui->adviceBarWidget->setVisible(!advice.isEmpty() && currentTab() != ThingTab::Advice);
    if (!advice.isEmpty()) m_ui->adviceBarLabel->setText(tr("Advisors: %1").arg(advice.front().message));
}

void ThingPane::fillCopyMenu() {
    QMenu* menu = m_ui->copyAsPushButton->menu();
    menu->clear();
    for (const schema::CopyFormat format : schema::copyFormats(m_snapshot, m_id.whole()))
        menu->addAction(schema::copyFormatText(format), this, [this, format] { copyAs(format); });
}

void ThingPane::copyAs(schema::CopyFormat format) {
    const QString text = m_tabs.isEmpty() ? QString() : schema::copyAs(m_snapshot, m_id.whole(), format);
    if (text.isEmpty()) return;
    QGuiApplication::clipboard()->setText(text);
    emit copied(tr("%1 as %2").arg(m_ui->titleLabel->text(), schema::copyFormatText(format)));
}

void ThingPane::showThing(const schema::Snapshot& snapshot, const schema::ObjectId& id) {
    const bool isOther = id.whole() != m_id.whole();
    const ThingView view = viewOf(snapshot, id);
    if (view.tabs.isEmpty()) return clear();
    m_snapshot = snapshot;
    m_id = id;
    m_ui->stackedWidget->setCurrentWidget(m_ui->thingWidget);
    showHeader(view);
    for (auto model = m_models.begin(); model != m_models.end(); ++model) {
        // Another thing begins at its top, whatever was selected in the one before.
        if (isOther) model.value()->setRows({});
        model.value()->setRows(view.rows.value(model.key()));
    }
    showTabs(view);
    m_facts.setSnapshot(snapshot);
    showFacts();
    if (id.isPart()) select(id);
}

void ThingPane::clear() {
    m_id = {};
    m_tabs.clear();
    m_ui->stackedWidget->setCurrentWidget(m_ui->nothingWidget);
}

void ThingPane::addDiagram(DiagramPane* diagram) {
    m_diagram = diagram;
    m_ui->tabStackedWidget->addWidget(diagram);
    connect(diagram, &DiagramPane::opened, this, &ThingPane::opened);
    connect(diagram, &DiagramPane::left, this, &ThingPane::left);
}

void ThingPane::enter() {
    if (m_tabs.isEmpty()) return;
    QWidget* shown = m_ui->tabStackedWidget->currentWidget();
    shown->setFocus(Qt::ShortcutFocusReason);
    auto* view = qobject_cast<QAbstractItemView*>(shown->focusProxy() ? shown->focusProxy() : shown);
    if (view && view->model() && !view->currentIndex().isValid())
        view->setCurrentIndex(view->model()->index(0, 0));
}

ThingTab ThingPane::currentTab() const {
    return m_tabs.value(m_ui->tabBar->currentIndex());
}

void ThingPane::setCurrentTab(ThingTab tab) {
    if (const qsizetype index = m_tabs.indexOf(tab); index >= 0)
        m_ui->tabBar->setCurrentIndex(static_cast<int>(index));
}

void ThingPane::showHeader(const ThingView& view) {
    m_ui->titleLabel->setText(view.title);
    m_ui->factsLabel->setText(view.facts.join(QStringLiteral(" · ")));
    m_ui->commentLabel->setText(view.comment);
    m_ui->commentLabel->setVisible(!view.comment.isEmpty());
    m_ui->warningLabel->setText(view.warning);
    m_ui->warningLabel->setVisible(!view.warning.isEmpty());
    m_ui->copyPushButton->setVisible(view.tabs.contains(ThingTab::Ddl));
    m_ui->copyAsPushButton->setVisible(view.tabs.contains(ThingTab::Ddl));
}

void ThingPane::showTabs(const ThingView& view) {
    const QSignalBlocker quiet(m_ui->tabBar);
    QList<ThingTab> tabs = view.tabs;
    if (!m_diagram) tabs.removeAll(ThingTab::Diagram);
    if (tabs != m_tabs) {
        while (m_ui->tabBar->count() > 0)
            m_ui->tabBar->removeTab(0);
        m_tabs = tabs;
        for (const ThingTab tab : m_tabs)
            m_ui->tabBar->addTab(tabTitle(tab, view));
    }
    for (int i = 0; i < m_tabs.size(); ++i)
        if (view.rows.contains(m_tabs[i]) && m_tabs[i] != ThingTab::Access)
            m_ui->tabBar->setCount(i, view.rows.value(m_tabs[i]).size());
    m_ui->tabBar->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, m_tabs.indexOf(m_preferred))));
    showTab();
}

void ThingPane::showTab() {
    const ThingTab tab = currentTab();
    const bool hasAdvice = m_facts.result() && !m_facts.result()->advice.about(m_id.whole()).isEmpty();
    m_ui->adviceBarWidget->setVisible(hasAdvice && tab != ThingTab::Advice);
    if (QWidget* page = m_pages.value(tab)) return m_ui->tabStackedWidget->setCurrentWidget(page);
    if (tab == ThingTab::Diagram) {
        m_diagram->showTable(m_snapshot, {m_id.schema, m_id.name});
        return m_ui->tabStackedWidget->setCurrentWidget(m_diagram);
    }
    if (tab != ThingTab::Ddl) return m_ui->tabStackedWidget->setCurrentWidget(m_tables.value(tab));
    const QString ddl = ddlText();
    // The same text again would only lose the selection and the place.
    if (m_ui->ddlCodeView->toPlainText() != ddl) m_ui->ddlCodeView->setCode(ddl);
    m_ui->tabStackedWidget->setCurrentWidget(m_ui->ddlCodeView);
}

void ThingPane::select(const schema::ObjectId& part) {
    const ThingTab tab = tabOf(part.kind);
    const PartModel* model = m_models.value(tab);
    const int row = model->rowOfPart(part.part);
    if (row < 0 || !m_tabs.contains(tab)) return;
    const QSignalBlocker quiet(m_ui->tabBar);
    setCurrentTab(tab);
    showTab();
    m_tables.value(tab)->selectRow(row);
    m_tables.value(tab)->scrollTo(model->index(row, 0));
}

QString ThingPane::ddlText() const {
    return schema::ddl(m_snapshot, m_id.whole()).trimmed();
}

void ThingPane::copyDdl() {
    if (m_tabs.isEmpty()) return;
    QGuiApplication::clipboard()->setText(ddlText() + QLatin1Char('\n'));
    emit ddlCopied(m_ui->titleLabel->text());
}

void ThingPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit left();
    QWidget::keyPressEvent(event);
}

}  // namespace pages
