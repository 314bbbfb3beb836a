#include "pages/migrations/places_dialog.h"

#include "pages/migrations/verdict_delegate.h"
#include "widgets/table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace pages {
namespace {

/// Room for the chip and the beginning of its sentence.
constexpr int leastPendingWidth = 260;

}  // namespace

PlacesDialog::PlacesDialog(const Places& places, QWidget* parent)
    : QDialog(parent), m_controller(places), m_table(new QTableView(this)) {
    setObjectName(QStringLiteral("placesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Pending migrations of all blogs"));
    constexpr int usualWidth = 1000, margin = 32;
    resize(parent ? std::min(usualWidth, parent->window()->width() - 2 * margin) : usualWidth, 300);

    using widgets::CellDelegate;
    m_table->setObjectName(QStringLiteral("placesTableView"));
    m_table->setAccessibleName(tr("Places"));
    widgets::setUpTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(PlacesModel::Site, new CellDelegate(CellDelegate::Kind::Strong, this));
    m_table->setItemDelegateForColumn(PlacesModel::Database,
                                      new CellDelegate(CellDelegate::Kind::Muted, this));
    m_table->setItemDelegateForColumn(PlacesModel::Folder, new CellDelegate(CellDelegate::Kind::Muted, this));
    m_table->setItemDelegateForColumn(PlacesModel::Current, new CellDelegate(CellDelegate::Kind::Code, this));
    m_table->setItemDelegateForColumn(PlacesModel::Behind, new VerdictDelegate(this));
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->horizontalHeader()->setSectionResizeMode(PlacesModel::Behind, QHeaderView::Stretch);

    auto* advice = new QLabel(
        tr("The list contains every blog whose migrations were opened here together with a database. A "
           "database that requires a password is read only if a password file (~/.pgpass) has it."),
        this);
    advice->setWordWrap(true);
    advice->setProperty("tone", QStringLiteral("muted"));
    auto* forget = new QPushButton(tr("Remove from the list"), this);
    forget->setObjectName(QStringLiteral("forgetPlacePushButton"));
    auto* refresh = new QPushButton(tr("Read again"), this);
    refresh->setObjectName(QStringLiteral("readPlacesPushButton"));
    auto* close = new QPushButton(tr("Close"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 12, 20, 16);
    buttons->setSpacing(widgets::measures::gap);
    buttons->addWidget(advice, 1);
    for (QPushButton* button : {forget, refresh, close}) {
        button->setAutoDefault(button == close);
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);

    connect(&m_controller, &PlacesController::changed, this, [this] {
        m_model.setRows(m_controller.statuses());
        fitColumns();
    });
    connect(forget, &QPushButton::clicked, this, &PlacesDialog::forgetSelected);
    connect(refresh, &QPushButton::clicked, &m_controller, &PlacesController::read);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(new QShortcut(QKeySequence::Delete, this), &QShortcut::activated, this,
            &PlacesDialog::forgetSelected);
    connect(new QShortcut(Qt::Key_F5, this), &QShortcut::activated, &m_controller, &PlacesController::read);
    m_controller.read();
    m_table->setFocus();
}

/// Names are what tells the places apart, so they are shortened last.
void PlacesDialog::fitColumns() {
    constexpr int widest[PlacesModel::ColumnCount]{220, 190, 320, 130, 190, 0}, least = 90;
    int left = m_table->viewport()->width() - leastPendingWidth;
    for (const int column : {PlacesModel::Site, PlacesModel::Database, PlacesModel::Tool,
                             PlacesModel::Current, PlacesModel::Folder}) {
        m_table->resizeColumnToContents(column);
        const int width = std::clamp(m_table->columnWidth(column), least, widest[column]);
        m_table->setColumnWidth(column,
                                column == PlacesModel::Folder ? std::clamp(left, least, width) : width);
        left -= width;
    }
}

void PlacesDialog::forgetSelected() {
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (!selected.isEmpty()) m_controller.forget(m_model.rows().at(selected.first().row()).place.site);
}

}  // namespace pages
