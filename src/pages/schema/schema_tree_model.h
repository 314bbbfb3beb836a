#pragma once

#include "pages/schema/tree_entry.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace pages {

/// The tree over one snapshot. Lines are made when their parent is opened; a new snapshot or search changes
/// only the lines that differ, so that selection, what is open and the scroll position survive. GUI thread.
class SchemaTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        FactRole = Qt::UserRole,  ///< TreeEntry::fact
        ToneRole,                 ///< widgets::Tone of the fact, as int
    };

    explicit SchemaTreeModel(QObject* parent = nullptr);
    ~SchemaTreeModel() override;

    void setSnapshot(const schema::Snapshot& snapshot);
    /// An empty text shows everything.
    void setFilter(const QString& text);
    const schema::Search& search() const { return m_search; }

    const TreeEntry* entry(const QModelIndex& index) const;
    /// The line of that thing, making what leads there; invalid when the tree does not show it.
    QModelIndex indexOf(const schema::ObjectId& id);
    /// The keys from the top down to `index`, to find it again later.
    QStringList path(const QModelIndex& index) const;
    QModelIndex indexOfPath(const QStringList& path);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex&) const override { return 1; }
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node;
    Node* nodeOf(const QModelIndex& index) const;
    QModelIndex indexOf(const Node* node) const;
    QList<TreeEntry> entriesBelow(const Node* node) const;
    /// Makes the lines below `node` those that should be there now.
    void update(Node* node);

    schema::Snapshot m_snapshot;
    schema::Search m_search;
    std::unique_ptr<Node> m_root;
};

}  // namespace pages
