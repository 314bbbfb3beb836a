#include "schema/copies/psql_footers.h"

#include "core/stable_sort.h"
#include "schema/sql/quoting.h"

#include <algorithm>

namespace schema::copies {
namespace {

QString inQuotes(const QString& name) {
    return QStringLiteral("    \"") + name + u'"';
}

const Constraint* constraintOf(const Relation& relation, const Index& index) {
    return index.constraint.isEmpty() ? nullptr : relation.constraint(index.constraint);
}

/// The relation and the partitioned tables above it.
QList<const Relation*> withAncestors(const Snapshot& snapshot, const Relation& relation) {
    QList<const Relation*> out{&relation};
    for (const Relation* at = &relation; at && at->isPartition && out.size() < 32;) {
        at = snapshot.relation(at->parents.value(0));
        if (at) out.append(at);
    }
    return out;
}

void addList(PsqlTable& table, const QString& title, const QStringList& lines) {
    if (lines.isEmpty()) return;
    table.addFooter(title);
    for (const QString& line : lines)
        table.addFooter(line);
}

void addPartition(PsqlTable& table, const Relation& relation) {
    if (relation.isPartition) {
        table.addFooter(QStringLiteral("Partition of: %1 %2%3")
                            .arg(sql::qualified(relation.parents.value(0)), relation.partitionBound,
                                 relation.detachPending ? QStringLiteral(" DETACH PENDING") : QString()));
        table.addFooter(relation.partitionConstraint.isEmpty()
                            ? QStringLiteral("No partition constraint")
                            : QStringLiteral("Partition constraint: ") + relation.partitionConstraint);
    }
    if (relation.kind == RelationKind::PartitionedTable)
        table.addFooter(QStringLiteral("Partition key: ") + relation.partitionKey);
}

void addIndexes(PsqlTable& table, const Relation& relation) {
    QList<Index> ordered = relation.indexes;
    core::stableSort(ordered, [](const Index& a, const Index& b) {
        return std::pair(!a.primary, a.name) < std::pair(!b.primary, b.name);
    });
    QStringList lines;
    for (const Index& index : std::as_const(ordered))
        lines << inQuotes(index.name) + psqlIndexLine(relation, index);
    addList(table, QStringLiteral("Indexes:"), lines);
}

void addChecks(PsqlTable& table, const Relation& relation) {
    QStringList lines;
    for (const Constraint& constraint : relation.constraints)
        if (constraint.kind == ConstraintKind::Check)
            lines << inQuotes(constraint.name) + u' ' + constraint.definition;
    addList(table, QStringLiteral("Check constraints:"), lines);
}

void addForeignKeys(PsqlTable& table, const Snapshot& snapshot, const Relation& relation) {
    QStringList own, above;
    for (const Relation* each : withAncestors(snapshot, relation))
        for (const Constraint& key : each->constraints) {
            if (key.kind != ConstraintKind::ForeignKey || key.isClone) continue;
            if (each == &relation)
                own << inQuotes(key.name) + u' ' + key.definition;
            else
                above << QStringLiteral("    TABLE \"%1\" CONSTRAINT \"%2\" %3")
                             .arg(sql::qualified(each->qualifiedName()), key.name, key.definition);
        }
    addList(table, QStringLiteral("Foreign-key constraints:"), own + above);
    QList<std::pair<QString, QString>> referring;
    for (const Relation* each : withAncestors(snapshot, relation))
        for (const auto& [from, key] : snapshot.referencedBy(each->qualifiedName()))
            if (!key->isClone)
                referring.append(
                    {key->name, QStringLiteral("    TABLE \"%1\" CONSTRAINT \"%2\" %3")
                                    .arg(sql::qualified(from->qualifiedName()), key->name, key->definition)});
    core::stableSort(referring, {}, &std::pair<QString, QString>::first);
    QStringList lines;
    for (const auto& each : std::as_const(referring))
        lines << each.second;
    addList(table, QStringLiteral("Referenced by:"), lines);
}

void addPolicies(PsqlTable& table, const Relation& relation) {
    const bool isOn = relation.rowSecurity, isForced = relation.forceRowSecurity;
    QString title = QStringLiteral("Policies:");
    if (relation.policies.isEmpty()) {
        if (!isOn) return;
        return table.addFooter(isForced ? QStringLiteral("Policies (forced row security enabled): (none)")
                                        : QStringLiteral("Policies (row security enabled): (none)"));
    }
    if (!isOn)
        title = QStringLiteral("Policies (row security disabled):");
    else if (isForced)
        title = QStringLiteral("Policies (forced row security enabled):");
    QStringList lines;
    for (const Policy& policy : relation.policies) {
        QString line = QStringLiteral("    POLICY \"%1\"").arg(policy.name);
        if (!policy.permissive) line += QStringLiteral(" AS RESTRICTIVE");
        if (policy.command != QLatin1String("ALL")) line += QStringLiteral(" FOR ") + policy.command;
        QStringList roles = policy.roles;
        roles.sort();
        if (!roles.isEmpty()) line += QStringLiteral("\n      TO ") + roles.join(u',');
        if (!policy.usingExpression.isEmpty())
            line += QStringLiteral("\n      USING (%1)").arg(policy.usingExpression);
        if (!policy.checkExpression.isEmpty())
            line += QStringLiteral("\n      WITH CHECK (%1)").arg(policy.checkExpression);
        lines << line;
    }
    addList(table, title, lines);
}

void addStatistics(PsqlTable& table, const Snapshot& snapshot, const Relation& relation) {
    QStringList lines;
    for (const Statistics& statistics : snapshot->statistics) {
        if (statistics.relation != relation.qualifiedName()) continue;
        const QString name = sql::qualified(statistics.schema, statistics.name);
        QString line = QStringLiteral("    \"%1.%2\"").arg(statistics.schema, statistics.name) +
                       statistics.definition.mid(QStringLiteral("CREATE STATISTICS ").size() + name.size());
        if (statistics.target >= 0) line += QStringLiteral("; STATISTICS %1").arg(statistics.target);
        lines << line;
    }
    addList(table, QStringLiteral("Statistics objects:"), lines);
}

void addRules(PsqlTable& table, const Relation& relation) {
    const auto add = [&](Enabled enabled, const char* title) {
        QStringList lines;
        for (const Rule& rule : relation.rules) {
            QString text = rule.definition.mid(QStringLiteral("CREATE RULE ").size());
            if (text.endsWith(u';')) text.chop(1);
            if (rule.enabled == enabled) lines << QStringLiteral("    ") + text;
        }
        addList(table, QLatin1String(title), lines);
    };
    add(Enabled::Origin, "Rules:");
    // A view says nothing about whether its rules fire.
    if (relation.isView()) return;
    add(Enabled::Disabled, "Disabled rules:");
    add(Enabled::Always, "Rules firing always:");
    add(Enabled::Replica, "Rules firing on replica only:");
}

void addPublications(PsqlTable& table, const Snapshot& snapshot, const Relation& relation) {
    QStringList lines;
    const bool isPublishable =
        relation.kind == RelationKind::Table || relation.kind == RelationKind::PartitionedTable;
    if (!isPublishable || relation.persistence != Persistence::Permanent) return;
    for (const Publication& publication : snapshot->publications) {
        const auto listed =
            std::ranges::find(publication.tables, relation.qualifiedName(), &PublishedTable::table);
        if (listed != publication.tables.end()) {
            QString line = inQuotes(publication.name);
            if (!listed->columns.isEmpty())
                line += QStringLiteral(" (%1)").arg(listed->columns.join(QStringLiteral(", ")));
            if (!listed->filter.isEmpty()) line += QStringLiteral(" WHERE (%1)").arg(listed->filter);
            lines << line;
        } else if (publication.allTables || publication.schemas.contains(relation.schema)) {
            lines << inQuotes(publication.name);
        }
    }
    addList(table, QStringLiteral("Publications:"), lines);
}

void addNotNulls(PsqlTable& table, const Relation& relation) {
    QList<Constraint> ordered;
    for (const Column& column : relation.columns)
        for (const Constraint& constraint : relation.constraints)
            if (constraint.kind == ConstraintKind::NotNull && constraint.columns.value(0) == column.name)
                ordered.append(constraint);
    QStringList lines;
    for (const Constraint& constraint : std::as_const(ordered)) {
        QString line =
            inQuotes(constraint.name) + QStringLiteral(" NOT NULL \"%1\"").arg(constraint.columns.value(0));
        if (constraint.noInherit)
            line += QStringLiteral(" NO INHERIT");
        else if (constraint.inheritedFrom > 0)
            line +=
                constraint.isLocal ? QStringLiteral(" (local, inherited)") : QStringLiteral(" (inherited)");
        if (!constraint.validated) line += QStringLiteral(" NOT VALID");
        lines << line;
    }
    addList(table, QStringLiteral("Not-null constraints:"), lines);
}

void addTriggers(PsqlTable& table, const Snapshot& snapshot, const Relation& relation) {
    const auto add = [&](Enabled enabled, const char* title) {
        QList<std::pair<QString, QString>> found;
        for (const Relation* each : withAncestors(snapshot, relation))
            for (const Trigger& trigger : each->triggers) {
                if (trigger.enabled != enabled || (each != &relation && !trigger.forEachRow)) continue;
                QString text = trigger.definition.section(QStringLiteral(" TRIGGER "), 1);
                if (each != &relation) {
                    // The copy on a partition names the partition, and psql says where it came from.
                    text.replace(QStringLiteral(" ON ") + sql::qualified(each->qualifiedName()) + u' ',
                                 QStringLiteral(" ON ") + sql::qualified(relation.qualifiedName()) + u' ');
                    text += QStringLiteral(", ON TABLE ") + sql::qualified(each->qualifiedName());
                }
                found.append({trigger.name, QStringLiteral("    ") + text});
            }
        core::stableSort(found, {}, &std::pair<QString, QString>::first);
        QStringList lines;
        for (const auto& each : std::as_const(found))
            lines << each.second;
        addList(table, QLatin1String(title), lines);
    };
    add(Enabled::Origin, "Triggers:");
    add(Enabled::Disabled, "Disabled user triggers:");
    add(Enabled::Always, "Triggers firing always:");
    add(Enabled::Replica, "Triggers firing on replica only:");
}

/// `Inherits: a,` with the next ones below the first.
void addAligned(PsqlTable& table, const QString& title, const QStringList& names) {
    for (qsizetype i = 0; i < names.size(); ++i)
        table.addFooter((i == 0 ? title + QStringLiteral(": ") : QString(title.size() + 2, u' ')) + names[i] +
                        (i + 1 < names.size() ? QStringLiteral(",") : QString()));
}

void addFamily(PsqlTable& table, const Snapshot& snapshot, const Relation& relation) {
    QStringList parents;
    for (const QualifiedName& parent : relation.parents)
        if (!relation.isPartition) parents << sql::qualified(parent);
    addAligned(table, QStringLiteral("Inherits"), parents);
    const bool isPartitioned = relation.kind == RelationKind::PartitionedTable;
    QList<std::pair<bool, QString>> children;
    for (const Relation* child : snapshot.children(relation.qualifiedName())) {
        QString line = sql::qualified(child->qualifiedName());
        if (child->isPartition) line += u' ' + child->partitionBound;
        if (child->kind == RelationKind::PartitionedTable) line += QStringLiteral(", PARTITIONED");
        if (child->kind == RelationKind::ForeignTable) line += QStringLiteral(", FOREIGN");
        if (child->detachPending) line += QStringLiteral(" (DETACH PENDING)");
        children.append({child->partitionBound == QLatin1String("DEFAULT"), line});
    }
    std::ranges::sort(children);
    QStringList lines;
    for (const auto& each : std::as_const(children))
        lines << each.second;
    if (lines.isEmpty() && isPartitioned) table.addFooter(QStringLiteral("Number of partitions: 0"));
    addAligned(table, isPartitioned ? QStringLiteral("Partitions") : QStringLiteral("Child tables"), lines);
}

}  // namespace

QString psqlIndexLine(const Relation& relation, const Index& index) {
    QString out;
    const Constraint* constraint = constraintOf(relation, index);
    if (constraint && (constraint->kind == ConstraintKind::Exclusion || constraint->temporal)) {
        out = u' ' + constraint->definition;
    } else {
        if (index.primary)
            out = QStringLiteral(" PRIMARY KEY,");
        else if (index.unique)
            out = constraint ? QStringLiteral(" UNIQUE CONSTRAINT,") : QStringLiteral(" UNIQUE,");
        out += u' ' + index.definition.section(QStringLiteral(" USING "), 1);
        if (constraint && constraint->deferrable) out += QStringLiteral(" DEFERRABLE");
        if (constraint && constraint->initiallyDeferred) out += QStringLiteral(" INITIALLY DEFERRED");
    }
    if (index.isClustered) out += QStringLiteral(" CLUSTER");
    if (!index.isValid) out += QStringLiteral(" INVALID");
    if (index.isReplicaIdentity) out += QStringLiteral(" REPLICA IDENTITY");
    if (!index.tablespace.isEmpty()) out += QStringLiteral(", tablespace \"%1\"").arg(index.tablespace);
    return out;
}

void addPsqlFooters(PsqlTable& table, const Snapshot& snapshot, const Relation& relation) {
    const bool isView = relation.kind == RelationKind::View;
    if (!isView) {
        addPartition(table, relation);
        addIndexes(table, relation);
        addChecks(table, relation);
        addForeignKeys(table, snapshot, relation);
        addPolicies(table, relation);
        addStatistics(table, snapshot, relation);
        if (!relation.isView()) addRules(table, relation);
        addPublications(table, snapshot, relation);
        if (snapshot->origin.majorVersion() >= 18) addNotNulls(table, relation);
    }
    if (relation.isView()) {
        table.addFooter(QStringLiteral("View definition:\n") + relation.query);
        addRules(table, relation);
    }
    addTriggers(table, snapshot, relation);
    if (!isView) {
        if (relation.kind == RelationKind::ForeignTable) {
            table.addFooter(QStringLiteral("Server: ") + relation.foreignServer);
            if (!relation.foreignOptions.isEmpty())
                table.addFooter(
                    QStringLiteral("FDW options: (%1)").arg(sql::foreignOptions(relation.foreignOptions)));
        }
        addFamily(table, snapshot, relation);
        if (!relation.ofType.isEmpty())
            table.addFooter(QStringLiteral("Typed table of type: ") + relation.ofType);
        if (relation.replicaIdentity == ReplicaIdentity::Full)
            table.addFooter(QStringLiteral("Replica Identity: FULL"));
        if (relation.replicaIdentity == ReplicaIdentity::Nothing)
            table.addFooter(QStringLiteral("Replica Identity: NOTHING"));
        if (!relation.tablespace.isEmpty())
            table.addFooter(QStringLiteral("Tablespace: \"%1\"").arg(relation.tablespace));
        if (relation.kind == RelationKind::Table || relation.kind == RelationKind::MaterializedView ||
            !relation.accessMethod.isEmpty())
            table.addFooter(QStringLiteral("Access method: ") + (relation.accessMethod.isEmpty()
                                                                     ? QStringLiteral("heap")
                                                                     : relation.accessMethod));
    }
    QStringList options = relation.options;
    for (const QString& option : relation.toastOptions)
        options << QStringLiteral("toast.") + option;
    if (!options.isEmpty()) table.addFooter(QStringLiteral("Options: ") + options.join(QStringLiteral(", ")));
}

}  // namespace schema::copies
