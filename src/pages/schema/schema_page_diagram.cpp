#include "pages/schema/compare/compare_view.h"
#include "pages/schema/diagram/diagram_pane.h"
#include "pages/schema/schema_page.h"
#include "pages/schema/view_switch.h"
#include "ui_schema_page.h"
#include "widgets/icon.h"
#include "widgets/state_view.h"

#include <QAction>

namespace pages {

void SchemaPage::drawWith(schema::diagram::Layouter& layouter, const QString& placesFolder) {
    m_ui->thingPane->addDiagram(new DiagramPane(layouter, placesFolder));
    m_diagram = new DiagramPane(layouter, placesFolder);
    m_diagram->setObjectName(QStringLiteral("schemaDiagramPane"));
    m_views->addView(tr("Diagram"), m_diagram);

    auto* action =
        new QAction(widgets::icon(QStringLiteral("colophon-diagram")), tr("Diagram of the schema"), this);
    action->setObjectName(QStringLiteral("diagramAction"));
    action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    connect(action, &QAction::triggered, this, &SchemaPage::showDiagram);
    addAction(action);

    connect(m_diagram, &DiagramPane::left, this, &SchemaPage::showLive);
    connect(m_diagram, &DiagramPane::opened, this, [this](const schema::ObjectId& id) {
        open(id);
        m_ui->thingPane->enter();
    });
    connect(&m_compare->controller(), &CompareController::compared, this, [this] {
        m_isComparisonNew = true;
        updateDiagram();
    });
    connect(m_views, &ViewSwitch::switched, this, &SchemaPage::updateDiagram);
    connect(&m_controller, &SchemaController::snapshotChanged, this, &SchemaPage::updateDiagram);
    listenForBack();
}

/// Lays out only what is on the screen.
void SchemaPage::updateDiagram() {
    if (m_views->current() != m_diagram) return;
    if (!m_controller.snapshot().isEmpty()) m_diagram->showSchema(m_controller.snapshot());
    if (!std::exchange(m_isComparisonNew, false)) return;
    const migrations::Comparison& comparison = m_compare->controller().comparison();
    m_diagram->showComparison(comparison.from, comparison.to);
}

void SchemaPage::showDiagram() {
    m_views->show(m_diagram);
    if (m_current.whole().kind == schema::Kind::Relation && !m_current.name.isEmpty())
        m_diagram->goTo({m_current.schema, m_current.name});
    m_diagram->enter();
}

}  // namespace pages
