#include "pages/schema/tree_expansion.h"

#include "pages/schema/schema_tree_model.h"

#include <QTreeView>

namespace pages {
namespace {

/// More things than this are shown closed; their columns would push everything else away.
constexpr qsizetype fewFound = 40;

void collect(const QTreeView& view, const SchemaTreeModel& model, const QModelIndex& parent,
             QList<QStringList>& out) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (!view.isExpanded(index)) continue;
        out.append(model.path(index));
        collect(view, model, index, out);
    }
}

void expandBelow(QTreeView& view, SchemaTreeModel& model, const QModelIndex& parent, bool alsoColumns) {
    if (model.canFetchMore(parent)) model.fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const TreeEntry* entry = model.entry(index);
        const schema::Hit* hit = model.search().find(entry->id);
        const bool isRelation = entry->id.kind == schema::Kind::Relation && !entry->id.name.isEmpty();
        const bool byColumn = hit && !hit->inName && !hit->columns.isEmpty();
        if (isRelation && !(alsoColumns && byColumn)) continue;
        if (!model.hasChildren(index)) continue;
        view.expand(index);
        expandBelow(view, model, index, alsoColumns);
    }
}

}  // namespace

QList<QStringList> expandedPaths(const QTreeView& view, const SchemaTreeModel& model) {
    QList<QStringList> out;
    collect(view, model, {}, out);
    return out;
}

void expandOnly(QTreeView& view, SchemaTreeModel& model, const QList<QStringList>& paths) {
    view.collapseAll();
    for (const QStringList& path : paths)
        if (const QModelIndex index = model.indexOfPath(path); index.isValid()) view.expand(index);
}

void expandFound(QTreeView& view, SchemaTreeModel& model) {
    expandBelow(view, model, {}, model.search().count() <= fewFound);
}

QModelIndex expandFirstSchema(QTreeView& view, SchemaTreeModel& model) {
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex schema = model.index(row, 0);
        if (!model.hasChildren(schema) || model.entry(schema)->isGroup()) continue;
        view.expand(schema);
        if (model.canFetchMore(schema)) model.fetchMore(schema);
        const QModelIndex group = model.index(0, 0, schema);
        if (!group.isValid()) return schema;
        view.expand(group);
        if (model.canFetchMore(group)) model.fetchMore(group);
        const QModelIndex first = model.index(0, 0, group);
        return first.isValid() ? first : schema;
    }
    return {};
}

}  // namespace pages
