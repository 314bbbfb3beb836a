#include "pages/schema/uses_view.h"

#include "schema/dependencies/report.h"
#include "widgets/table.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace pages {
namespace {

constexpr int idRole = Qt::UserRole;

QLabel* heading(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setProperty("type", QStringLiteral("section"));
    label->setContentsMargins(20, 12, 20, 4);
    return label;
}

}  // namespace

UsesView::UsesView(QWidget* parent) : QWidget(parent), m_columns(new QComboBox(this)) {
    setObjectName(QStringLiteral("usesView"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 10, 20, 0);
    bar->setSpacing(8);
    auto* label = new QLabel(tr("Of"), this);
    label->setBuddy(m_columns);
    m_columns->setObjectName(QStringLiteral("usesColumnComboBox"));
    m_columns->setAccessibleName(tr("Of the whole or of one column"));
    bar->addWidget(label);
    bar->addWidget(m_columns);
    bar->addStretch();
    layout->addLayout(bar);
    m_users = makeTree("usersTreeView", tr("Depends on it"));
    m_used = makeTree("usedTreeView", tr("It depends on"));
    for (const Tree* tree : {&m_users, &m_used}) {
        layout->addWidget(tree->title);
        layout->addWidget(tree->view, 1);
    }
    setFocusProxy(m_users.view);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &UsesView::showUses);
}

UsesView::Tree UsesView::makeTree(const char* name, const QString& accessibleName) {
    Tree tree{heading(this), new QTreeView(this), new QStandardItemModel(this)};
    tree.view->setObjectName(QLatin1String(name));
    tree.view->setAccessibleName(accessibleName);
    widgets::setUpTree(tree.view);
    tree.view->setHeaderHidden(false);
    tree.view->setRootIsDecorated(true);
    tree.view->setModel(tree.model);
    tree.view->setItemDelegateForColumn(
        0, new widgets::CellDelegate(widgets::CellDelegate::Kind::Link, tree.view));
    for (const int column : {1, 2})
        tree.view->setItemDelegateForColumn(
            column, new widgets::CellDelegate(widgets::CellDelegate::Kind::Muted, tree.view));
    const auto open = [this](const QModelIndex& index) {
        const QVariant id = index.siblingAtColumn(0).data(idRole);
        if (id.isValid()) emit opened(id.value<schema::ObjectId>());
    };
    connect(tree.view, &QTreeView::activated, this, open);
    // One click on the name goes there; on another column it selects.
    connect(tree.view, &QTreeView::clicked, this, [open](const QModelIndex& index) {
        if (index.column() == 0) open(index);
    });
    return tree;
}

void UsesView::showThing(const SchemaFacts::Shared& facts, const schema::ObjectId& id) {
    m_facts = facts;
    m_id = id;
    fillColumns();
    showUses();
}

void UsesView::fillColumns() {
    const QSignalBlocker quiet(m_columns);
    m_columns->clear();
    m_columns->addItem(tr("everything of it"));
    const schema::Relation* relation = m_facts && m_id.whole().kind == schema::Kind::Relation
                                           ? m_facts->snapshot.relation({m_id.schema, m_id.name})
                                           : nullptr;
    if (relation)
        for (const schema::Column& column : relation->columns)
            m_columns->addItem(column.name);
    m_columns->setEnabled(relation != nullptr);
    if (relation && m_id.kind == schema::Kind::Column)
        for (int i = 1; i < m_columns->count(); ++i)
            if (m_columns->itemText(i) == m_id.part) m_columns->setCurrentIndex(i);
}

void UsesView::showUses() {
    if (!m_facts) {
        m_users.title->setText(tr("Working it out …"));
        m_users.model->clear();
        m_used.model->clear();
        return;
    }
    schema::ObjectId id = m_id.whole();
    if (m_columns->currentIndex() > 0)
        id = schema::ObjectId::partOf({m_id.schema, m_id.name}, schema::Kind::Column,
                                      m_columns->currentText());
    const QList<schema::Reach> users = m_facts->graph.blastRadius(id);
    const QList<schema::Reach> used = m_facts->graph.foundation(id);
    m_users.title->setText(users.isEmpty() ? tr("Nothing depends on it")
                                           : tr("%n depend on it", nullptr, static_cast<int>(users.size())));
    m_used.title->setText(used.isEmpty() ? tr("It depends on nothing else")
                                         : tr("It depends on %n", nullptr, static_cast<int>(used.size())));
    fill(m_users, users, Direction::Users);
    fill(m_used, used, Direction::Used);
}

void UsesView::fill(Tree& tree, const QList<schema::Reach>& reaches, Direction direction) {
    tree.model->clear();
    const bool isUsers = direction == Direction::Users;
    tree.model->setHorizontalHeaderLabels(isUsers
                                              ? QStringList{tr("What"), tr("How"), tr("When it is dropped")}
                                              : QStringList{tr("What"), tr("How")});
    QList<QStandardItem*> items;
    for (const schema::Reach& reach : reaches) {
        const schema::ObjectId& end = isUsers ? reach.use.user : reach.use.used;
        auto* name = new QStandardItem(schema::placeText(m_facts->snapshot, end));
        name->setData(QVariant::fromValue(end), idRole);
        name->setToolTip(name->text());
        QList<QStandardItem*> row{name, new QStandardItem(schema::useKindText(reach.use.kind))};
        if (isUsers) row << new QStandardItem(schema::dropEffectText(reach.use.effect));
        items << name;
        (reach.parent < 0 ? tree.model->invisibleRootItem() : items[reach.parent])->appendRow(row);
    }
    tree.view->header()->setStretchLastSection(true);
    tree.view->setColumnWidth(0, 380);
    tree.view->setColumnWidth(1, 160);
    tree.view->expandAll();
}

}  // namespace pages
