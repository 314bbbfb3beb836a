#include "pages/schema/diagram/diagram_bar.h"

#include "widgets/icon.h"
#include "widgets/search_line.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>

namespace pages {
namespace {

/// Of the bar in one line.
constexpr int widthOfOneLine = 900;
constexpr int searchWidth = 200;
constexpr int deepest = 3;

QBoxLayout* makeRow(QWidget* parent) {
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight, parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    return row;
}

QComboBox* makeCombo(QWidget* parent, const char* name, const QString& accessibleName) {
    auto* combo = new QComboBox(parent);
    combo->setObjectName(QLatin1String(name));
    combo->setAccessibleName(accessibleName);
    combo->setToolTip(accessibleName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

}  // namespace

DiagramBar::DiagramBar(QWidget* parent) : QWidget(parent) {
    setProperty("edge", QStringLiteral("bottom"));
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_rows->setContentsMargins(12, 7, 12, 8);
    m_rows->setSpacing(8);
    m_choices = new QWidget(this);
    addChoices(makeRow(m_choices));
    m_tools = new QWidget(this);
    addTools(makeRow(m_tools));
    m_rows->addWidget(m_choices);
    m_rows->addWidget(m_tools, 1);
}

void DiagramBar::addChoices(QBoxLayout* row) {
    m_search = new widgets::SearchLine(m_choices);
    m_search->setObjectName(QStringLiteral("diagramSearchLine"));
    m_search->setPlaceholderText(tr("Find a table"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setMinimumWidth(110);
    m_search->setMaximumWidth(searchWidth);
    row->addWidget(m_search, 1);

    m_depth = makeCombo(m_choices, "depthComboBox", tr("How far from the table"));
    for (int depth = 1; depth <= deepest; ++depth)
        m_depth->addItem(depth == 1 ? tr("1 step") : tr("%1 steps").arg(depth), depth);
    m_schema = makeCombo(m_choices, "diagramSchemaComboBox", tr("Which schema"));
    m_detail = makeCombo(m_choices, "detailComboBox", tr("What is shown of a table"));
    using schema::diagram::Detail;
    m_detail->addItem(tr("All columns"), int(Detail::Columns));
    m_detail->addItem(tr("Keys"), int(Detail::Keys));
    m_detail->addItem(tr("Names"), int(Detail::Names));
    for (QComboBox* combo : {m_depth, m_schema, m_detail}) {
        row->addWidget(combo);
        connect(combo, &QComboBox::activated, this, &DiagramBar::announce);
    }
    const auto addSwitch = [&](const char* name, const QString& text, const QString& tip) -> QToolButton* {
        auto* button = new QToolButton(m_choices);
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, &DiagramBar::announce);
        return button;
    };
    m_views = addSwitch("viewsToolButton", tr("Views"), tr("Show views, with lines to what they read"));
    m_changes = addSwitch("changesToolButton", tr("Comparison"), tr("Mark what the comparison found"));
    m_onlyChanges = addSwitch("onlyChangesToolButton", tr("Changes only"),
                              tr("Show only what changed and its neighbours"));
}

QAction* DiagramBar::makeAction(const char* name, const char* icon, const QString& text) {
    auto* action = new QAction(widgets::icon(QLatin1String(icon)), text, this);
    action->setObjectName(QLatin1String(name));
    return action;
}

QToolButton* DiagramBar::addButton(QBoxLayout* row, QAction* action) {
    auto* button = new QToolButton(row->parentWidget());
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->text());
    row->addWidget(button);
    return button;
}

void DiagramBar::addTools(QBoxLayout* row) {
    m_info = new QLabel(row->parentWidget());
    m_info->setObjectName(QStringLiteral("diagramInfoLabel"));
    m_info->setProperty("tone", QStringLiteral("muted"));
    m_info->setMinimumWidth(0);
    row->addWidget(m_info);
    row->addStretch(1);
    QAction* out = makeAction("zoomOutAction", "list-remove", tr("Smaller (-)"));
    QAction* in = makeAction("zoomInAction", "list-add", tr("Larger (+)"));
    QAction* all = makeAction("showAllAction", "zoom-fit-best", tr("Show everything (0)"));
    m_reset = makeAction("resetPlacesAction", "edit-reset", tr("Lay the diagram out anew"));
    m_export =
        makeAction("exportDiagramAction", "document-export", tr("Save the diagram as a picture or text"));
    addButton(row, out);
    m_zoom = new QLabel(row->parentWidget());
    m_zoom->setObjectName(QStringLiteral("zoomLabel"));
    m_zoom->setProperty("tone", QStringLiteral("muted"));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("000 %")));
    row->addWidget(m_zoom);
    addButton(row, in);
    addButton(row, all);
    addButton(row, m_reset);
    addButton(row, m_export);
    connect(out, &QAction::triggered, this, &DiagramBar::zoomOutWanted);
    connect(in, &QAction::triggered, this, &DiagramBar::zoomInWanted);
    connect(all, &QAction::triggered, this, &DiagramBar::showAllWanted);
    connect(m_reset, &QAction::triggered, this, &DiagramBar::resetWanted);
    connect(m_export, &QAction::triggered, this, &DiagramBar::exportWanted);
    setZoom(1);
}

void DiagramBar::setSchemas(const QStringList& schemas) {
    const QSignalBlocker quiet(m_schema);
    m_schema->clear();
    m_schema->addItem(tr("All schemas"), QString());
    for (const QString& schema : schemas)
        m_schema->addItem(schema, schema);
    m_schema->setCurrentIndex(std::max(0, m_schema->findData(m_choice.schema)));
    m_schema->setVisible(m_choice.center.isEmpty() && schemas.size() > 1);
}

void DiagramBar::setChoice(const DiagramChoice& choice, bool hasComparison) {
    m_choice = choice;
    m_depth->setVisible(!choice.center.isEmpty());
    m_depth->setCurrentIndex(m_depth->findData(choice.depth));
    m_schema->setVisible(choice.center.isEmpty() && m_schema->count() > 2);
    m_schema->setCurrentIndex(std::max(0, m_schema->findData(choice.schema)));
    m_detail->setCurrentIndex(m_detail->findData(int(choice.detail)));
    m_views->setChecked(choice.views == DiagramChoice::Views::Show);
    const bool isComparison = hasComparison && choice.changes != DiagramChoice::Changes::None;
    m_changes->setVisible(hasComparison);
    m_changes->setChecked(isComparison);
    m_onlyChanges->setVisible(isComparison);
    m_onlyChanges->setChecked(choice.changes == DiagramChoice::Changes::Only);
    arrange();
}

void DiagramBar::setZoom(double zoom) {
    m_zoom->setText(tr("%1 %", "zoom").arg(QLocale().toString(int(std::lround(zoom * 100)))));
}

void DiagramBar::setInfo(const QString& text) {
    m_info->setText(text);
}

void DiagramBar::setCanReset(bool canReset) {
    m_reset->setEnabled(canReset);
}

void DiagramBar::setCanExport(bool canExport) {
    m_export->setEnabled(canExport);
}

void DiagramBar::announce() {
    m_choice.depth = std::max(1, m_depth->currentData().toInt());
    m_choice.schema = m_schema->currentData().toString();
    m_choice.detail = static_cast<schema::diagram::Detail>(m_detail->currentData().toInt());
    m_choice.views = m_views->isChecked() ? DiagramChoice::Views::Show : DiagramChoice::Views::Hide;
    m_choice.changes = !m_changes->isChecked()      ? DiagramChoice::Changes::None
                       : m_onlyChanges->isChecked() ? DiagramChoice::Changes::Only
                                                    : DiagramChoice::Changes::All;
    emit chosen(m_choice);
}

QSize DiagramBar::minimumSizeHint() const {
    const QMargins margins = m_rows->contentsMargins();
    const int width = std::max(m_choices->minimumSizeHint().width(), m_tools->minimumSizeHint().width());
    return {width + margins.left() + margins.right(), QWidget::minimumSizeHint().height()};
}

void DiagramBar::arrange() {
    m_rows->setDirection(width() < widthOfOneLine ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DiagramBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace pages
