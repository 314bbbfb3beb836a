#include "pages/schema/diagram/diagram_pane.h"

#include "pages/schema/diagram/diagram_bar.h"
#include "pages/schema/diagram/diagram_export.h"
#include "pages/schema/diagram/diagram_view.h"
#include "widgets/banner.h"
#include "widgets/dialogs.h"
#include "widgets/search_line.h"
#include "widgets/state_view.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <functional>
#include <iterator>

namespace pages {
namespace {

constexpr std::chrono::milliseconds patience{250};

}  // namespace

DiagramPane::DiagramPane(schema::diagram::Layouter& layouter, const QString& placesFolder, QWidget* parent)
    : QWidget(parent),
      m_controller(layouter, placesFolder),
      m_bar(new DiagramBar(this)),
      m_view(new DiagramView),
      m_state(new widgets::StateView(m_view, this)),
      m_patience(new QTimer(this)) {
    setObjectName(QStringLiteral("diagramPane"));
    setProperty("pane", QStringLiteral("surface"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_state, 1);
    setFocusProxy(m_view);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, m_state, &widgets::StateView::showLoading);

    connect(&m_controller, &DiagramController::stateChanged, this, &DiagramPane::showState);
    connect(&m_controller, &DiagramController::drawingChanged, this, &DiagramPane::showDrawing);
    connect(&m_controller, &DiagramController::progressed, this, [this](int done, int all) {
        if (m_controller.state() != DiagramController::State::Working || m_patience->isActive()) return;
        m_bar->setInfo(
            tr("%1 of %2 tables have their place").arg(QLocale().toString(done), QLocale().toString(all)));
    });
    connect(&m_controller, &DiagramController::placesNotKept, this, [this](const core::Error& error) {
        m_state->banner()->showError(error, widgets::Banner::Retry::Never);
    });
    connect(m_state, &widgets::StateView::actionTriggered, &m_controller, &DiagramController::drawAnyway);
    connect(m_view, &DiagramView::zoomChanged, this, [this] { m_bar->setZoom(m_view->zoom()); });
    connect(m_view, &DiagramView::left, this, &DiagramPane::left);
    connect(m_view, &DiagramView::opened, this,
            [this](const schema::QualifiedName& name) { emit opened(schema::ObjectId::relation(name)); });
    connect(&m_view->scene(), &DiagramScene::tableMoved, this,
            [this](const schema::QualifiedName& name, const QPointF& place) {
                m_controller.keepPlace(name, place);
                m_bar->setCanReset(true);
            });
    connectBar();
    showState();
}

void DiagramPane::connectBar() {
    connect(m_bar, &DiagramBar::chosen, &m_controller, &DiagramController::choose);
    connect(m_bar, &DiagramBar::zoomInWanted, m_view, &DiagramView::zoomIn);
    connect(m_bar, &DiagramBar::zoomOutWanted, m_view, &DiagramView::zoomOut);
    connect(m_bar, &DiagramBar::showAllWanted, m_view, &DiagramView::showAll);
    connect(m_bar, &DiagramBar::resetWanted, &m_controller, &DiagramController::resetPlaces);
    connect(m_bar, &DiagramBar::exportWanted, this, &DiagramPane::chooseFile);
    connect(m_bar->searchLine(), &widgets::SearchLine::searched, this, &DiagramPane::search);
    connect(m_bar->searchLine(), &widgets::SearchLine::resultsRequested, this, &DiagramPane::enter);
    connect(m_bar->searchLine(), &QLineEdit::returnPressed, this, [this] {
        if (!m_isNewSearch) goToFound(1);
    });
}

void DiagramPane::showSchema(const schema::Snapshot& snapshot) {
    DiagramChoice choice = m_controller.choice();
    choice.center = {};
    m_controller.choose(choice);
    m_controller.setSnapshot(snapshot);
}

void DiagramPane::showTable(const schema::Snapshot& snapshot, const schema::QualifiedName& table) {
    DiagramChoice choice = m_controller.choice();
    choice.center = table;
    m_controller.choose(choice);
    m_controller.setSnapshot(snapshot);
}

void DiagramPane::showComparison(const schema::Snapshot& from, const schema::Snapshot& to) {
    m_controller.setComparison(from, to);
}

void DiagramPane::showState() {
    using State = DiagramController::State;
    const State state = m_controller.state();
    m_bar->setSchemas(m_controller.schemas());
    m_bar->setChoice(m_controller.choice(), m_controller.hasComparison());
    m_bar->setCanExport(state == State::Ready);
    m_bar->setCanReset(state == State::Ready && m_controller.hasMoved());
    if (state != State::Working) m_patience->stop();
    switch (state) {
        case State::Nothing:
            return m_state->showLoading();
        case State::Working:
            return m_patience->start();
        case State::Ready:
            m_bar->setInfo({});
            return m_state->showReady();
        case State::Empty:
            m_bar->setInfo({});
            return m_state->showEmpty(tr("Nothing to draw"), tr("There is no table in what you chose."));
        case State::Held:
            m_bar->setInfo({});
            return m_state->showEmpty(
                tr("%1 tables are many for one picture").arg(QLocale().toString(m_controller.count())),
                tr("Choose a schema, or open the diagram of a single table. Drawing all of them takes a "
                   "while."),
                tr("Draw them all"));
        case State::Failed:
            return m_state->showFailed(m_controller.error());
    }
}

void DiagramPane::showDrawing(bool isOther) {
    m_view->setDrawing(m_controller.drawing(),
                       isOther ? DiagramView::Place::ShowAll : DiagramView::Place::Keep);
    m_bar->setCanReset(m_controller.hasMoved());
    collect(m_bar->searchLine()->text().trimmed());
    if (isOther) m_view->goTo(m_controller.center());
    if (!m_wanted.isEmpty()) goTo(std::exchange(m_wanted, {}));
}

void DiagramPane::enter() {
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (m_view->scene().currentItem() || m_controller.drawing().isEmpty()) return;
    m_view->scene().setCurrent(m_controller.drawing().diagram.nodes.first().name);
}

void DiagramPane::find() {
    m_bar->searchLine()->setFocus(Qt::ShortcutFocusReason);
    m_bar->searchLine()->selectAll();
}

void DiagramPane::goTo(const schema::QualifiedName& table) {
    if (m_view->scene().item(table))
        m_view->goTo(table);
    else
        m_wanted = table;
}

void DiagramPane::collect(const QString& text) {
    m_found.clear();
    QList<schema::QualifiedName> byColumn;
    for (const schema::diagram::Node& node : m_controller.drawing().diagram.nodes) {
        if (text.isEmpty()) break;
        if (node.name.name.contains(text, Qt::CaseInsensitive))
            m_found << node.name;
        else if (std::ranges::any_of(node.rows, [&text](const schema::diagram::Row& row) {
                     return row.name.contains(text, Qt::CaseInsensitive);
                 }))
            byColumn << node.name;
    }
    // What begins with it comes first, then what contains it, then what only has such a column.
    const auto begins = [&text](const schema::QualifiedName& name) {
        return name.name.startsWith(text, Qt::CaseInsensitive);
    };
    QList<schema::QualifiedName> sorted;
    std::ranges::copy_if(m_found, std::back_inserter(sorted), begins);
    std::ranges::copy_if(m_found, std::back_inserter(sorted), std::not_fn(begins));
    m_found = sorted + byColumn;
    m_view->scene().setFound(m_found);
    m_foundIndex = 0;
}

void DiagramPane::search(const QString& text) {
    collect(text);
    m_isNewSearch = true;
    QTimer::singleShot(0, this, [this] { m_isNewSearch = false; });
    if (text.isEmpty()) return m_bar->setInfo({});
    if (m_found.isEmpty()) return m_bar->setInfo(tr("Nothing found"));
    goToFound(0);
}

void DiagramPane::goToFound(int step) {
    if (m_found.isEmpty()) return;
    m_foundIndex = (m_foundIndex + step) % m_found.size();
    m_view->goTo(m_found[m_foundIndex]);
    if (m_view->zoom() < 0.5) m_view->setZoom(0.8);
    m_view->centreCurrent();
    m_bar->setInfo(tr("%1 of %2", "of what was found")
                       .arg(QLocale().toString(m_foundIndex + 1), QLocale().toString(m_found.size())));
}

void DiagramPane::chooseFile() {
    const DiagramChoice& choice = m_controller.choice();
    const QString name = !choice.center.isEmpty()   ? choice.center.name
                         : !choice.schema.isEmpty() ? choice.schema
                                                    : tr("schema", "file name");
    // A table's name may be anything.
    QString file = name;
    for (QChar& c : file)
        if (!c.isLetterOrNumber() && c != QLatin1Char('_') && c != QLatin1Char('-')) c = QLatin1Char('_');
    widgets::chooseNewFile(this, tr("Save the diagram"), file + QStringLiteral(".svg"), diagramFilters(),
                           [this](const QString& path) { save(path); });
}

void DiagramPane::save(const QString& path) {
    m_bar->setCanExport(false);
    exportDiagram(
        m_view->scene().drawing(), widgets::Tokens::of(this), path, this,
        [this, path](const core::Result<void>& result) {
            m_bar->setCanExport(m_controller.state() == DiagramController::State::Ready);
            if (!result) return m_state->banner()->showError(result.error(), widgets::Banner::Retry::Never);
            m_state->banner()->showMessage(
                widgets::Tone::Good,
                tr("The diagram is in %1.").arg(QDir::toNativeSeparators(QFileInfo(path).filePath())));
        });
}

/// Ctrl+F belongs to the page, unless the focus is in here.
bool DiagramPane::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Find))
        event->accept();
    return QWidget::event(event);
}

void DiagramPane::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Find)) return find();
    if (event->key() == Qt::Key_Escape) return enter();
    QWidget::keyPressEvent(event);
}

}  // namespace pages
