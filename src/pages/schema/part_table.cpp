#include "pages/schema/part_table.h"

#include "pages/schema/part_model.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace pages {
namespace {

using Cell = widgets::CellDelegate::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(pages::SchemaThing)
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
         Text::tr("Columns"),
         {{Text::tr("Column"), Cell::Strong, 170},
          {Text::tr("Type"), Cell::Code, 130},
          {Text::tr("Null"), Cell::Muted, 56},
          {Text::tr("Default"), Cell::MutedCode, 120},
          {Text::tr("Refers to"), Cell::Link, 140},
          {Text::tr("Note"), Cell::Muted, 200}}},
        {ThingTab::Keys,
         "keysTableView",
         Text::tr("Keys and checks"),
         {{Text::tr("Key"), Cell::Strong, 200},
          {Text::tr("Kind"), Cell::Muted, 110},
          {Text::tr("Definition"), Cell::Code, 420},
          {Text::tr("Note"), Cell::Muted, 200}},
         2},
        {ThingTab::Indexes,
         "indexesTableView",
         Text::tr("Indexes"),
         {{Text::tr("Index"), Cell::Strong, 200},
          {Text::tr("Kind"), Cell::Muted, 80},
          {Text::tr("Definition"), Cell::Code, 360},
          {Text::tr("Size"), Cell::Muted, 80},
          {Text::tr("Note"), Cell::Muted, 180}},
         2},
        {ThingTab::Triggers,
         "triggersTableView",
         Text::tr("Triggers and rules"),
         {{Text::tr("Trigger"), Cell::Strong, 180},
          {Text::tr("When"), Cell::Muted, 210},
          {Text::tr("For"), Cell::Muted, 110},
          {Text::tr("Runs"), Cell::Code, 220},
          {Text::tr("Note"), Cell::Muted, 140}}},
        {ThingTab::Partitions,
         "partitionsTableView",
         Text::tr("Partitions"),
         {{Text::tr("Table"), Cell::Link, 200},
          {Text::tr("Holds"), Cell::Code, 380},
          {Text::tr("Rows"), Cell::Muted, 100},
          {Text::tr("Size"), Cell::Muted, 90},
          {Text::tr("Note"), Cell::Muted, 120}}},
        {ThingTab::Objects,
         "objectsTableView",
         Text::tr("Tables and views"),
         {{Text::tr("Name"), Cell::Strong, 240},
          {Text::tr("Kind"), Cell::Muted, 140},
          {Text::tr("Rows"), Cell::Muted, 110},
          {Text::tr("Size"), Cell::Muted, 100},
          {Text::tr("Note"), Cell::Muted, 200}}},
        {ThingTab::Members,
         "membersTableView",
         Text::tr("What the extension brought along"),
         {{Text::tr("Name"), Cell::Strong, 420},
          {Text::tr("Kind"), Cell::Muted, 120},
          {Text::tr("Note"), Cell::Muted, 200}}},
        {ThingTab::Values,
         "valuesTableView",
         Text::tr("Values"),
         {{Text::tr("Name"), Cell::Strong, 240},
          {Text::tr("Value"), Cell::Code, 320},
          {Text::tr("Note"), Cell::Muted, 200}}},
        {ThingTab::Access,
         "accessTableView",
         Text::tr("Who may do what"),
         {{Text::tr("Who"), Cell::Strong, 180},
          {Text::tr("May"), Cell::Plain, 330},
          {Text::tr("On"), Cell::Muted, 180},
          {Text::tr("Note"), Cell::Muted, 200}}},
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
            return Text::tr("Columns");
        case ThingTab::Keys:
            return Text::tr("Keys");
        case ThingTab::Indexes:
            return Text::tr("Indexes");
        case ThingTab::Triggers:
            return Text::tr("Triggers");
        case ThingTab::Partitions:
            return Text::tr("Partitions");
        case ThingTab::Objects:
            return Text::tr("Tables");
        case ThingTab::Members:
            return Text::tr("Members");
        case ThingTab::Values:
            return view.valuesTitle;
        case ThingTab::Access:
            return Text::tr("Access");
        case ThingTab::Ddl:
            return Text::tr("DDL");
    }
    return {};
}

}  // namespace pages
