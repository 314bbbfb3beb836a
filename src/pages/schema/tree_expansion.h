#pragma once

#include <QList>
#include <QModelIndex>
#include <QStringList>

class QTreeView;

namespace pages {

class SchemaTreeModel;

/// What is open in the tree, as paths that outlive a change of its lines.
QList<QStringList> expandedPaths(const QTreeView& view, const SchemaTreeModel& model);

/// Opens these and closes everything else.
void expandOnly(QTreeView& view, SchemaTreeModel& model, const QList<QStringList>& paths);

/// Opens all that leads to what a search found, also to columns while they are few.
void expandFound(QTreeView& view, SchemaTreeModel& model);

/// Opens the first schema that has something in it and its tables; returns the first table, else the schema.
QModelIndex expandFirstSchema(QTreeView& view, SchemaTreeModel& model);

}  // namespace pages
