#include "migrations/hazards/locks.h"

#include <algorithm>

namespace migrations::hazards {
namespace {

/// Collects locks; the strongest of each relation stays.
class LockList {
public:
    explicit LockList(const Known& known) : m_known(known) {}

    void add(const Name& relation, LockMode mode) {
        if (relation.isEmpty() || m_known.isNew(relation)) return;
        for (RelationLock& lock : m_locks) {
            if (m_known.key(lock.relation) != m_known.key(relation)) continue;
            lock.mode = std::max(lock.mode, mode);
            return;
        }
        m_locks.append({relation, mode});
    }
    QList<RelationLock> all() && { return std::move(m_locks); }

private:
    const Known& m_known;
    QList<RelationLock> m_locks;
};

LockMode modeOf(const Step& step) {
    static const QStringList light = {QStringLiteral("AT_SetStatistics"),
                                      QStringLiteral("AT_ClusterOn"),
                                      QStringLiteral("AT_DropCluster"),
                                      QStringLiteral("AT_SetOptions"),
                                      QStringLiteral("AT_ResetOptions"),
                                      QStringLiteral("AT_SetRelOptions"),
                                      QStringLiteral("AT_ResetRelOptions"),
                                      QStringLiteral("AT_ReplaceRelOptions"),
                                      QStringLiteral("AT_ValidateConstraint"),
                                      QStringLiteral("AT_AttachPartition"),
                                      QStringLiteral("AT_DetachPartitionFinalize")};
    static const QStringList triggers = {
        QStringLiteral("AT_EnableTrig"),        QStringLiteral("AT_EnableAlwaysTrig"),
        QStringLiteral("AT_EnableReplicaTrig"), QStringLiteral("AT_EnableTrigAll"),
        QStringLiteral("AT_EnableTrigUser"),    QStringLiteral("AT_DisableTrig"),
        QStringLiteral("AT_DisableTrigAll"),    QStringLiteral("AT_DisableTrigUser")};
    if (light.contains(step.kind)) return LockMode::ShareUpdateExclusive;
    if (triggers.contains(step.kind)) return LockMode::ShareRowExclusive;
    if (step.is("AT_DetachPartition") && step.node.child("def").flag("concurrent"))
        return LockMode::ShareUpdateExclusive;
    if (step.constraint && step.constraint->is("CONSTR_FOREIGN")) return LockMode::ShareRowExclusive;
    return LockMode::AccessExclusive;
}

void addAlterTable(LockList& list, const ParsedStatement& statement, const Known& known) {
    // ALTER INDEX and ALTER SEQUENCE make no reader of a table wait.
    if (!statement.altersTable() && statement.root.text("objtype") != QLatin1String("OBJECT_MATVIEW")) return;
    for (const Step& step : statement.steps) {
        list.add(statement.relation, modeOf(step));
        if (step.is("AT_AttachPartition") || step.is("AT_DetachPartition"))
            list.add(Name::of(step.node.child("def").child("name")), LockMode::AccessExclusive);
        if (!step.is("AT_DropConstraint")) continue;
        if (const KnownConstraint* dropped = known.constraint(statement.relation, step.target))
            list.add(dropped->references, LockMode::AccessExclusive);
    }
}

void addDrop(LockList& list, const Node& root, const Known& known) {
    const QString kind = root.text("removeType");
    for (const Node& object : root.list("objects")) {
        QStringList parts = object.names("items");
        if (kind == QLatin1String("OBJECT_TABLE")) {
            list.add(Name::of(parts), LockMode::AccessExclusive);
        } else if (kind == QLatin1String("OBJECT_INDEX")) {
            if (const KnownIndex* index = known.index(Name::of(parts)))
                list.add(index->table, root.flag("concurrent") ? LockMode::ShareUpdateExclusive
                                                               : LockMode::AccessExclusive);
        } else if (kind == QLatin1String("OBJECT_TRIGGER") || kind == QLatin1String("OBJECT_POLICY") ||
                   kind == QLatin1String("OBJECT_RULE")) {
            parts.removeLast();
            list.add(Name::of(parts), LockMode::AccessExclusive);
        }
    }
}

LockMode lockTableMode(int mode) {
    // Postgres numbers them from 1 in the same order.
    return static_cast<LockMode>(std::clamp(mode, 1, 8) - 1);
}

bool hasOption(const Node& root, const char* list, const char* option) {
    return std::ranges::any_of(
        root.list(list), [option](const Node& one) { return one.text("defname") == QLatin1String(option); });
}

}  // namespace

QString modeName(LockMode mode) {
    static const QStringList names = {
        QStringLiteral("ACCESS SHARE"),  QStringLiteral("ROW SHARE"),
        QStringLiteral("ROW EXCLUSIVE"), QStringLiteral("SHARE UPDATE EXCLUSIVE"),
        QStringLiteral("SHARE"),         QStringLiteral("SHARE ROW EXCLUSIVE"),
        QStringLiteral("EXCLUSIVE"),     QStringLiteral("ACCESS EXCLUSIVE")};
    return names[static_cast<int>(mode)];
}

QList<RelationLock> locksOf(const ParsedStatement& statement, const Known& known) {
    LockList list(known);
    const Node& root = statement.root;
    for (const Constraint& constraint : constraintsOf(statement))
        list.add(constraint.references, LockMode::ShareRowExclusive);
    if (statement.is("AlterTableStmt")) {
        addAlterTable(list, statement, known);
    } else if (statement.is("DropStmt")) {
        addDrop(list, root, known);
    } else if (statement.is("CreateStmt")) {
        if (root.has("partbound"))
            for (const Node& parent : root.list("inhRelations"))
                list.add(Name::of(parent), LockMode::AccessExclusive);
    } else if (statement.is("IndexStmt")) {
        list.add(statement.relation,
                 root.flag("concurrent") ? LockMode::ShareUpdateExclusive : LockMode::Share);
    } else if (statement.is("CreateTrigStmt")) {
        list.add(statement.relation, LockMode::ShareRowExclusive);
    } else if (statement.is("CreatePolicyStmt") || statement.is("AlterPolicyStmt")) {
        list.add(Name::of(root.child("table")), LockMode::AccessExclusive);
    } else if (statement.is("RuleStmt") || statement.is("ClusterStmt")) {
        list.add(statement.relation, LockMode::AccessExclusive);
    } else if (statement.is("RenameStmt")) {
        const QString kind = root.text("renameType");
        if (kind == QLatin1String("OBJECT_TABLE") || kind == QLatin1String("OBJECT_COLUMN") ||
            kind == QLatin1String("OBJECT_TABCONSTRAINT"))
            list.add(statement.relation, LockMode::AccessExclusive);
    } else if (statement.is("AlterObjectSchemaStmt")) {
        if (root.text("objectType") == QLatin1String("OBJECT_TABLE"))
            list.add(statement.relation, LockMode::AccessExclusive);
    } else if (statement.is("TruncateStmt")) {
        for (const Node& relation : root.list("relations"))
            list.add(Name::of(relation), LockMode::AccessExclusive);
    } else if (statement.is("LockStmt")) {
        for (const Node& relation : root.list("relations"))
            list.add(Name::of(relation), lockTableMode(root.number("mode")));
    } else if (statement.is("ReindexStmt")) {
        list.add(statement.relation, hasOption(root, "params", "concurrently")
                                         ? LockMode::ShareUpdateExclusive
                                         : LockMode::Share);
    } else if (statement.is("VacuumStmt")) {
        if (hasOption(root, "options", "full"))
            for (const Node& one : root.list("rels"))
                list.add(Name::of(one.child("relation")), LockMode::AccessExclusive);
    } else if (statement.is("RefreshMatViewStmt")) {
        list.add(statement.relation,
                 root.flag("concurrent") ? LockMode::Exclusive : LockMode::AccessExclusive);
    }
    return std::move(list).all();
}

const RelationLock* blockingLock(const QList<RelationLock>& locks) {
    const auto found =
        std::ranges::find_if(locks, [](const RelationLock& lock) { return lock.mode >= LockMode::Share; });
    return found == locks.end() ? nullptr : &*found;
}

}  // namespace migrations::hazards
