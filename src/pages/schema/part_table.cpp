#include "pages/schema/part_table.h"

#include "pages/schema/part_model.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace pages {
namespace {

using Cell = widgets::CellDelegate::Kind;

struct PartTableText {
    Q_DECLARE_TR_FUNCTIONS(pages::SchemaThing)
};

/// A definition that leads somewhere in some rows: those look like a link.
class DefinitionDelegate : public widgets::CellDelegate {
public:
    explicit DefinitionDelegate(QObject* parent) : CellDelegate(Kind::Code, parent) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        CellDelegate::initStyleOption(option, index);
        if (!index.data(PartModel::LeadsRole).toBool()) return;
        const QColor ink = widgets::Tokens::of(option->palette).accent;
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
    }
};

/// The last column: muted, or in the tone of what it warns of.
class NoteDelegate : public widgets::CellDelegate {
public:
    explicit NoteDelegate(QObject* parent) : CellDelegate(Kind::Muted, parent) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        CellDelegate::initStyleOption(option, index);
        const auto tone = static_cast<widgets::Tone>(index.data(PartModel::ToneRole).toInt());
        if (tone == widgets::Tone::Neutral) return;
        const QColor ink = widgets::Tokens::of(option->palette).foreground(tone);
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
    }
};

}  // namespace

QStringList PartTable::headers() const {
    QStringList out;
    for (const Column& column : columns)
        out << column.title;
    return out;
}

QList<PartTable> partTables() {
    return {
        {ThingTab::Columns,
         "columnsTableView",
         PartTableText::tr("Columns"),
         {{PartTableText::tr("Column"), Cell::Strong, 170},
          {PartTableText::tr("Type"), Cell::Code, 130},
          {PartTableText::tr("Null"), Cell::Muted, 56},
          {PartTableText::tr("Default"), Cell::MutedCode, 120},
          {PartTableText::tr("Refers to"), Cell::Link, 140},
          {PartTableText::tr("Note"), Cell::Muted, 200}},
         -1,
         4},
        {ThingTab::Keys,
         "keysTableView",
         PartTableText::tr("Keys and checks"),
         {{PartTableText::tr("Key"), Cell::Strong, 200},
          {PartTableText::tr("Kind"), Cell::Muted, 110},
          {PartTableText::tr("Definition"), Cell::Code, 420},
          {PartTableText::tr("Note"), Cell::Muted, 200}},
         2,
         2},
        {ThingTab::Indexes,
         "indexesTableView",
         PartTableText::tr("Indexes"),
         {{PartTableText::tr("Index"), Cell::Strong, 200},
          {PartTableText::tr("Kind"), Cell::Muted, 80},
          {PartTableText::tr("Definition"), Cell::Code, 360},
          {PartTableText::tr("Size"), Cell::Muted, 80},
          {PartTableText::tr("Note"), Cell::Muted, 180}},
         2},
        {ThingTab::Triggers,
         "triggersTableView",
         PartTableText::tr("Triggers and rules"),
         {{PartTableText::tr("Trigger"), Cell::Strong, 180},
          {PartTableText::tr("When"), Cell::Muted, 210},
          {PartTableText::tr("For"), Cell::Muted, 110},
          {PartTableText::tr("Runs"), Cell::Code, 220},
          {PartTableText::tr("Note"), Cell::Muted, 140}}},
        {ThingTab::Partitions,
         "partitionsTableView",
         PartTableText::tr("Partitions"),
         {{PartTableText::tr("Table"), Cell::Link, 200},
          {PartTableText::tr("Holds"), Cell::Code, 380},
          {PartTableText::tr("Rows"), Cell::Muted, 100},
          {PartTableText::tr("Size"), Cell::Muted, 90},
          {PartTableText::tr("Note"), Cell::Muted, 120}},
         -1,
         0},
        {ThingTab::Objects,
         "objectsTableView",
         PartTableText::tr("Tables and views"),
         {{PartTableText::tr("Name"), Cell::Strong, 240},
          {PartTableText::tr("Kind"), Cell::Muted, 140},
          {PartTableText::tr("Rows"), Cell::Muted, 110},
          {PartTableText::tr("Size"), Cell::Muted, 100},
          {PartTableText::tr("Note"), Cell::Muted, 200}}},
        {ThingTab::Members,
         "membersTableView",
         PartTableText::tr("Objects of the extension"),
         {{PartTableText::tr("Name"), Cell::Strong, 420},
          {PartTableText::tr("Kind"), Cell::Muted, 120},
          {PartTableText::tr("Note"), Cell::Muted, 200}}},
        {ThingTab::Values,
         "valuesTableView",
         PartTableText::tr("Values"),
         {{PartTableText::tr("Name"), Cell::Strong, 240},
          {PartTableText::tr("Value"), Cell::Code, 320},
          {PartTableText::tr("Note"), Cell::Muted, 200}}},
        {ThingTab::Access,
         "accessTableView",
         PartTableText::tr("Privileges"),
         {{PartTableText::tr("Who"), Cell::Strong, 180},
          {PartTableText::tr("May"), Cell::Plain, 330},
          {PartTableText::tr("On"), Cell::Muted, 180},
          {PartTableText::tr("Note"), Cell::Muted, 200}}},
    };
}

QTableView* makePartTable(const PartTable& table, PartModel& model, QWidget* parent) {
    auto* view = new QTableView(parent);
    view->setObjectName(QLatin1String(table.objectName));
    view->setAccessibleName(table.accessibleName);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    widgets::setUpTable(view);
    view->setModel(&model);
    for (int column = 0; column < table.columns.size(); ++column) {
        view->setColumnWidth(column, table.columns[column].width);
        const bool isLast = column == table.columns.size() - 1;
        QStyledItemDelegate* delegate = nullptr;
        if (isLast)
            delegate = new NoteDelegate(view);
        else if (column == table.link && table.columns[column].kind == Cell::Code)
            delegate = new DefinitionDelegate(view);
        else
            delegate = new widgets::CellDelegate(table.columns[column].kind, view);
        view->setItemDelegateForColumn(column, delegate);
    }
    if (table.wide >= 0) {
        view->horizontalHeader()->setStretchLastSection(false);
        view->horizontalHeader()->setSectionResizeMode(table.wide, QHeaderView::Stretch);
    }
    return view;
}

QString tabTitle(ThingTab tab, const ThingView& view) {
    switch (tab) {
        case ThingTab::Columns:
            return PartTableText::tr("Columns");
        case ThingTab::Keys:
            return PartTableText::tr("Keys");
        case ThingTab::Indexes:
            return PartTableText::tr("Indexes");
        case ThingTab::Triggers:
            return PartTableText::tr("Triggers");
        case ThingTab::Partitions:
            return PartTableText::tr("Partitions");
        case ThingTab::Objects:
            return PartTableText::tr("Tables");
        case ThingTab::Members:
            return PartTableText::tr("Members");
        case ThingTab::Values:
            return view.valuesTitle;
        case ThingTab::Access:
            return PartTableText::tr("Access");
        case ThingTab::Uses:
            return PartTableText::tr("Uses");
        case ThingTab::Advice:
            return PartTableText::tr("Advice");
        case ThingTab::Ddl:
            return PartTableText::tr("DDL");
        case ThingTab::Diagram:
            return PartTableText::tr("Diagram");
    }
    return {};
}

}  // namespace pages
