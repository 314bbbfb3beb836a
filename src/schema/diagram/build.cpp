#include "schema/diagram/build.h"

#include "schema/diagram/cardinality.h"
#include "schema/words.h"

#include <QHash>
#include <QSet>

namespace schema::diagram {
namespace {

bool isPartOf(const QList<Constraint>& constraints, ConstraintKind kind, const QString& column) {
    return std::ranges::any_of(constraints, [&](const Constraint& each) {
        return each.kind == kind && each.columns.contains(column);
    });
}

bool isUniqueAlone(const Relation& relation, const QString& column) {
    return isUnique(relation, QStringList{column});
}

Node nodeOf(const Relation& relation) {
    Node out;
    out.name = relation.qualifiedName();
    out.kind = relation.kind;
    out.comment = relation.comment;
    out.rows.reserve(relation.columns.size());
    for (const Column& column : relation.columns) {
        Row row;
        row.name = column.name;
        row.type = shortType(column.type, relation.schema);
        row.isPrimary = isPartOf(relation.constraints, ConstraintKind::PrimaryKey, column.name);
        row.isForeign = isPartOf(relation.constraints, ConstraintKind::ForeignKey, column.name);
        row.isUnique =
            !row.isPrimary && (isUniqueAlone(relation, column.name) ||
                               isPartOf(relation.constraints, ConstraintKind::Unique, column.name));
        row.isNullable = !column.notNull && !relation.isView();
        out.rows.append(row);
    }
    return out;
}

/// Partitions by the table at the top of their tree.
class Folding {
public:
    explicit Folding(const Snapshot& snapshot) {
        for (const Relation& relation : snapshot->relations)
            if (relation.isPartition && !relation.parents.isEmpty())
                m_parents.insert(relation.qualifiedName(), relation.parents.front());
    }
    bool isFolded(const QualifiedName& name) const { return m_parents.contains(name); }
    QualifiedName top(QualifiedName name) const {
        // A broken snapshot file may have a circle.
        for (qsizetype steps = 0; steps <= m_parents.size() && m_parents.contains(name); ++steps)
            name = m_parents.value(name);
        return name;
    }

private:
    QHash<QualifiedName, QualifiedName> m_parents;
};

Edge foreignKey(const Relation& relation, const Constraint& key, const Folding& folding) {
    Edge out;
    out.name = key.name;
    out.from = folding.top(relation.qualifiedName());
    out.to = folding.top(key.references);
    out.columns = key.columns;
    out.referencedColumns = key.referencedColumns;
    out.fromCount = referencingCount(relation, key);
    out.toCount = referencedCount(relation, key);
    out.isEnforced = key.enforced;
    return out;
}

/// Adds the foreign keys of `relation`. Those of a partition count as its partitioned table's, once where
/// many partitions have the same; `folded` remembers which.
void addForeignKeys(Diagram& out, const Relation& relation, const Folding& folding, QSet<QString>& folded) {
    for (const Constraint& key : relation.constraints) {
        // The server's copies on partitions say the same as the key of their parent.
        if (key.kind != ConstraintKind::ForeignKey || key.isClone) continue;
        const Edge edge = foreignKey(relation, key, folding);
        if (folding.isFolded(relation.qualifiedName())) {
            const QStringList way =
                QStringList{edge.from.schema, edge.from.name, edge.to.schema, edge.to.name} + edge.columns +
                edge.referencedColumns;
            const QString text = way.join(QChar(0));
            if (!key.isLocal || folded.contains(text)) continue;
            folded.insert(text);
        }
        out.edges.append(edge);
    }
}

void addParents(Diagram& out, const Relation& relation, const Folding& folding) {
    if (relation.isPartition) return;
    for (const QualifiedName& parent : relation.parents) {
        Edge edge;
        edge.kind = EdgeKind::Inherits;
        edge.from = relation.qualifiedName();
        edge.to = folding.top(parent);
        out.edges.append(edge);
    }
}

/// Columns that only a partition has a key on.
void markForeignRows(Diagram& diagram) {
    for (const Edge& edge : std::as_const(diagram.edges)) {
        if (edge.kind != EdgeKind::ForeignKey) continue;
        Node& node = diagram.nodes[diagram.indexOf(edge.from)];
        for (const QString& column : edge.columns)
            if (const qsizetype row = node.rowOf(column); row >= 0) node.rows[row].isForeign = true;
    }
}

void addReads(Diagram& out, const Snapshot& snapshot, const Folding& folding) {
    QSet<QPair<QualifiedName, QualifiedName>> seen;
    for (const Dependency& dependency : snapshot->dependencies) {
        const ObjectId object = dependency.object.whole(), needs = dependency.needs.whole();
        if (object.kind != Kind::Relation || needs.kind != Kind::Relation) continue;
        const Relation* view = snapshot.relation({object.schema, object.name});
        if (!view || !view->isView() || object == needs) continue;
        Edge edge;
        edge.kind = EdgeKind::Reads;
        edge.from = view->qualifiedName();
        edge.to = folding.top({needs.schema, needs.name});
        if (seen.contains({edge.from, edge.to})) continue;
        seen.insert({edge.from, edge.to});
        out.edges.append(edge);
    }
}

}  // namespace

Diagram diagramOf(const Snapshot& snapshot) {
    const Folding folding(snapshot);
    Diagram out;
    QHash<QualifiedName, int> partitions;
    QSet<QString> folded;
    for (const Relation& relation : snapshot->relations) {
        if (!relation.extension.isEmpty()) continue;
        addForeignKeys(out, relation, folding, folded);
        addParents(out, relation, folding);
        if (folding.isFolded(relation.qualifiedName()))
            ++partitions[folding.top(relation.qualifiedName())];
        else
            out.nodes.append(nodeOf(relation));
    }
    addReads(out, snapshot, folding);
    for (Node& node : out.nodes)
        node.partitions = partitions.value(node.name);
    out.normalise();
    markForeignRows(out);
    return out;
}

QualifiedName foldedInto(const Snapshot& snapshot, const QualifiedName& name) {
    return Folding(snapshot).top(name);
}

}  // namespace schema::diagram
