#include "pages/migrations/facts_view.h"

#include "pages/migrations/verdict_delegate.h"
#include "widgets/table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace pages {
namespace {

/// Measuring more rows than that would be felt.
constexpr int mostMeasured = 2000;

/// A shade behind headings, except where the row is shaded already.
void shadeHeading(QStyleOptionViewItem& option, const QModelIndex& index) {
    if (index.data(FactsModel::HeadingRole).toBool() && !option.state.testFlag(QStyle::State_Selected))
        option.backgroundBrush = widgets::Tokens::of(option.palette).window;
}

class FactLabelDelegate : public VerdictDelegate {
public:
    using VerdictDelegate::VerdictDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        VerdictDelegate::initStyleOption(option, index);
        shadeHeading(*option, index);
    }
};

/// The number of a statement, and what stands at the end of the line.
class FactEdgeDelegate : public widgets::CellDelegate {
public:
    explicit FactEdgeDelegate(QObject* parent) : CellDelegate(Kind::Muted, parent) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        CellDelegate::initStyleOption(option, index);
        shadeHeading(*option, index);
    }
};

/// Writes each line as its kind asks for.
class FactTextDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        // Room above and below several lines, as one line has it.
        const QRect room(0, 0, option.rect.width() - 2 * widgets::measures::cellPadding, 1 << 20);
        const int words = item.fontMetrics.boundingRect(room, Qt::TextWordWrap, item.text).height();
        const QSize usual = QStyledItemDelegate::sizeHint(option, index);
        return {usual.width(), std::max(usual.height(), words + 2 * widgets::measures::gap)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto kind = static_cast<FactRow::Kind>(index.data(FactsModel::KindRole).toInt());
        if (kind == FactRow::Kind::Strong) option->font = widgets::font(widgets::Type::Strong);
        if (kind == FactRow::Kind::Code) option->font = widgets::font(widgets::Type::Code);
        if (kind == FactRow::Kind::Muted)
            for (const auto role : {QPalette::Text, QPalette::HighlightedText})
                option->palette.setColor(role, widgets::Tokens::of(option->palette).muted);
        option->fontMetrics = QFontMetrics(option->font);
        shadeHeading(*option, index);
    }
};

}  // namespace

FactsView::FactsView(QWidget* parent) : QTableView(parent) {
    widgets::setUpTable(this);
    setWordWrap(true);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(&m_model);
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(FactsModel::Text, QHeaderView::Stretch);
    setItemDelegateForColumn(FactsModel::Number, new FactEdgeDelegate(this));
    setItemDelegateForColumn(FactsModel::Label, new FactLabelDelegate(this));
    setItemDelegateForColumn(FactsModel::Text, new FactTextDelegate(this));
    setItemDelegateForColumn(FactsModel::Aside, new FactEdgeDelegate(this));
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        const FactRow& row = m_model.rows().at(index.row());
        if (row.line > 0) emit placeWanted(row.line, row.column);
    });
}

void FactsView::showRows(const FactRows& rows) {
    m_model.show(rows);
    const auto hideUnless = [&](FactsModel::Column column, auto&& isUsed) {
        setColumnHidden(column, std::ranges::none_of(rows, isUsed));
        if (!isColumnHidden(column)) resizeColumnToContents(column);
    };
    hideUnless(FactsModel::Number, [](const FactRow& row) { return row.number > 0; });
    hideUnless(FactsModel::Label, [](const FactRow& row) { return !row.label.isEmpty(); });
    hideUnless(FactsModel::Aside, [](const FactRow& row) { return !row.aside.isEmpty(); });
    fitRows();
}

void FactsView::keyPressEvent(QKeyEvent* event) {
    if (!event->matches(QKeySequence::Copy)) return QTableView::keyPressEvent(event);
    QModelIndexList selected = selectionModel()->selectedRows();
    std::ranges::sort(selected, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex& index : std::as_const(selected))
        lines.append(FactsModel::plainText(m_model.rows().at(index.row())));
    if (!lines.isEmpty()) QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void FactsView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fitRows();
}

void FactsView::fitRows() {
    if (m_model.rowCount() <= mostMeasured) resizeRowsToContents();
}

}  // namespace pages
