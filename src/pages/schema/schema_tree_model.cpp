#include "pages/schema/schema_tree_model.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace pages {

struct SchemaTreeModel::Node {
    TreeEntry entry;
    QString key;
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;
    bool isMade = false;

    int row() const {
        if (!parent) return 0;
        const auto at = std::find_if(parent->children.begin(), parent->children.end(),
                                     [this](const auto& sibling) { return sibling.get() == this; });
        return static_cast<int>(at - parent->children.begin());
    }
    int rowOf(const QString& wanted, int from = 0) const {
        for (size_t i = static_cast<size_t>(from); i < children.size(); ++i)
            if (children[i]->key == wanted) return static_cast<int>(i);
        return -1;
    }
    std::unique_ptr<Node> makeChild(const TreeEntry& below, const QString& belowKey) {
        auto child = std::make_unique<Node>();
        child->entry = below;
        child->key = belowKey;
        child->parent = this;
        return child;
    }
};

SchemaTreeModel::SchemaTreeModel(QObject* parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {
    m_root->isMade = true;
}

SchemaTreeModel::~SchemaTreeModel() = default;

void SchemaTreeModel::setSnapshot(const schema::Snapshot& snapshot) {
    m_snapshot = snapshot;
    m_search = schema::Search(m_snapshot, m_search.text());
    update(m_root.get());
}

void SchemaTreeModel::setFilter(const QString& text) {
    if (text.trimmed() == m_search.text()) return;
    m_search = schema::Search(m_snapshot, text);
    update(m_root.get());
}

SchemaTreeModel::Node* SchemaTreeModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex SchemaTreeModel::indexOf(const Node* node) const {
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), 0, const_cast<Node*>(node));
}

QList<TreeEntry> SchemaTreeModel::entriesBelow(const Node* node) const {
    return treeEntries(m_snapshot, m_search, node == m_root.get() ? nullptr : &node->entry);
}

void SchemaTreeModel::update(Node* node) {
    if (!node->isMade) return;
    const QList<TreeEntry> wanted = entriesBelow(node);
    const QModelIndex parent = indexOf(node);
    QSet<QString> wantedKeys;
    QStringList keys;
    for (const TreeEntry& entry : wanted) {
        keys << entry.key();
        wantedKeys.insert(keys.last());
    }
    auto& children = node->children;
    for (int last = static_cast<int>(children.size()) - 1; last >= 0; --last) {
        if (wantedKeys.contains(children[static_cast<size_t>(last)]->key)) continue;
        int first = last;
        while (first > 0 && !wantedKeys.contains(children[static_cast<size_t>(first - 1)]->key))
            --first;
        beginRemoveRows(parent, first, last);
        children.erase(children.begin() + first, children.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    QHash<QString, bool> present;
    for (const auto& child : children)
        present.insert(child->key, true);
    for (int row = 0; row < wanted.size(); ++row) {
        const QString& key = keys[row];
        if (!present.contains(key)) {
            // Lines that come one after the other come together: a thousand tables are one change of the
            // view.
            int last = row;
            while (last + 1 < wanted.size() && !present.contains(keys[last + 1]))
                ++last;
            beginInsertRows(parent, row, last);
            for (int i = row; i <= last; ++i)
                children.insert(children.begin() + i, node->makeChild(wanted[i], keys[i]));
            endInsertRows();
            row = last;
            continue;
        }
        const int from = node->rowOf(key, row);
        if (from != row) {
            beginMoveRows(parent, from, from, parent, row);
            std::rotate(children.begin() + row, children.begin() + from, children.begin() + from + 1);
            endMoveRows();
        }
        Node* child = children[static_cast<size_t>(row)].get();
        child->entry = wanted[row];
        update(child);
    }
    if (!children.empty())
        emit dataChanged(index(0, 0, parent), index(static_cast<int>(children.size()) - 1, 0, parent));
}

const TreeEntry* SchemaTreeModel::entry(const QModelIndex& index) const {
    return index.isValid() ? &nodeOf(index)->entry : nullptr;
}

QModelIndex SchemaTreeModel::indexOf(const schema::ObjectId& id) {
    QStringList keys;
    for (const TreeEntry& each : pathTo(m_snapshot, m_search, id))
        keys << each.key();
    return indexOfPath(keys);
}

QStringList SchemaTreeModel::path(const QModelIndex& index) const {
    QStringList out;
    for (const Node* node = nodeOf(index); node != m_root.get(); node = node->parent)
        out.prepend(node->key);
    return out;
}

QModelIndex SchemaTreeModel::indexOfPath(const QStringList& path) {
    QModelIndex at;
    for (const QString& key : path) {
        if (canFetchMore(at)) fetchMore(at);
        const int row = nodeOf(at)->rowOf(key);
        if (row < 0) return {};
        at = index(row, 0, at);
    }
    return at;
}

QModelIndex SchemaTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex SchemaTreeModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int SchemaTreeModel::rowCount(const QModelIndex& parent) const {
    return static_cast<int>(nodeOf(parent)->children.size());
}

bool SchemaTreeModel::hasChildren(const QModelIndex& parent) const {
    const Node* node = nodeOf(parent);
    return node->isMade ? !node->children.empty() : node->entry.hasChildren;
}

bool SchemaTreeModel::canFetchMore(const QModelIndex& parent) const {
    const Node* node = nodeOf(parent);
    return !node->isMade && node->entry.hasChildren;
}

void SchemaTreeModel::fetchMore(const QModelIndex& parent) {
    Node* node = nodeOf(parent);
    if (node->isMade) return;
    node->isMade = true;
    update(node);
}

QVariant SchemaTreeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TreeEntry& entry = nodeOf(index)->entry;
    switch (role) {
        case Qt::DisplayRole:
            return entry.text;
        case Qt::ToolTipRole:
            return entry.hint.isEmpty() ? QVariant() : QVariant(entry.hint);
        case Qt::AccessibleTextRole:
            return entry.fact.isEmpty() ? entry.text : entry.text + QStringLiteral(", ") + entry.fact;
        case FactRole:
            return entry.fact;
        case ToneRole:
            return static_cast<int>(entry.tone);
        default:
            return {};
    }
}

}  // namespace pages
