#include "schema/sql/task_graph.h"

#include "schema/sql/member_sql.h"
#include "schema/sql/relation_sql.h"
#include "schema/sql/usual_order.h"

namespace schema::sql {

TaskGraph::TaskGraph(const Snapshot& snapshot) : m_snapshot(snapshot) {
    const Content& content = snapshot.content();
    const auto addOwn = [this](const auto& list) {
        for (const auto& thing : list)
            if (thing.extension.isEmpty()) add({thing.id(), Step::Create});
    };
    addOwn(content.schemas);
    for (const Extension& extension : content.extensions)
        if (extension.name != QStringLiteral("plpgsql")) add({extension.id(), Step::Create});
    addOwn(content.types);
    addOwn(content.routines);
    addOwn(content.collations);
    addOwn(content.operators);
    addOwn(content.casts);
    addOwn(content.dictionaries);
    addOwn(content.configurations);
    addOwn(content.wrappers);
    addOwn(content.servers);
    for (const UserMapping& mapping : content.userMappings)
        add({mapping.id(), Step::Create});
    for (const Sequence& sequence : content.sequences) {
        if (!sequence.extension.isEmpty() || sequence.ownership == SequenceOwnership::Identity) continue;
        add({sequence.id(), Step::Create});
        if (sequence.ownership == SequenceOwnership::Column) add({sequence.id(), Step::Own});
    }
    for (const Relation& relation : content.relations)
        if (relation.extension.isEmpty()) addRelation(relation);
    addOwn(content.statistics);
    addMembers();
    addDependencies();
    for (auto task = m_waiting.cbegin(); task != m_waiting.cend(); ++task)
        if (task.value().isEmpty()) m_ready.insert({placeOf(task.key()), task.key()});
}

void TaskGraph::add(const Task& task) {
    m_waiting.insert(task, {});
}

void TaskGraph::wait(const Task& task, const Task& other) {
    if (task == other || !m_waiting.contains(task) || !m_waiting.contains(other)) return;
    m_waiting[task].insert(other);
    m_waiters[other].insert(task);
}

void TaskGraph::addRelation(const Relation& relation) {
    const Task whole{relation.id(), Step::Create};
    add(whole);
    if (relation.isPartition) add({relation.id(), Step::Attach});
    const auto addPart = [&](Kind kind, const QString& name) {
        add({ObjectId::partOf(relation.qualifiedName(), kind, name), Step::Create});
    };
    for (const Constraint& constraint : relation.constraints)
        if ((isWritten(relation, constraint) && !isInline(relation, constraint)) ||
            isValidatedAlone(m_snapshot, relation, constraint))
            addPart(Kind::Constraint, constraint.name);
    for (const Index& index : relation.indexes) {
        if (index.constraint.isEmpty()) addPart(Kind::Index, index.name);
        if (!index.parent.isEmpty())
            add({ObjectId::partOf(relation.qualifiedName(), Kind::Index, index.name), Step::Attach});
    }
    for (const Trigger& trigger : relation.triggers)
        addPart(Kind::Trigger, trigger.name);
    for (const Rule& rule : relation.rules)
        addPart(Kind::Rule, rule.name);
    for (const Policy& policy : relation.policies)
        addPart(Kind::Policy, policy.name);
}

void TaskGraph::addMembers() {
    const auto addChanged = [this](const auto& list) {
        for (const auto& thing : list) {
            if (thing.extension.isEmpty() || memberGrants(m_snapshot, thing).isEmpty()) continue;
            const Task task{thing.id(), Step::Access};
            add(task);
            wait(task, {{Kind::Extension, {}, thing.extension, {}}, Step::Create});
        }
    };
    addChanged(m_snapshot->relations);
    addChanged(m_snapshot->sequences);
    addChanged(m_snapshot->routines);
    addChanged(m_snapshot->types);
}

void TaskGraph::addDependencies() {
    for (const Task& task : m_waiting.keys()) {
        if (task.id.isPart()) wait(task, {task.id.whole(), Step::Create});
        if (!task.id.schema.isEmpty() && task.id.kind != Kind::Schema)
            wait(task, {{Kind::Schema, task.id.schema, task.id.schema, {}}, Step::Create});
    }
    for (const Extension& extension : m_snapshot->extensions)
        wait({extension.id(), Step::Create},
             {{Kind::Schema, extension.schema, extension.schema, {}}, Step::Create});
    for (const Relation& relation : m_snapshot->relations) {
        const Task whole{relation.id(), Step::Create};
        for (const QualifiedName& parent : relation.parents) {
            const Task above{ObjectId::relation(parent), Step::Create};
            if (!relation.isPartition) wait(whole, above);
            wait({relation.id(), Step::Attach}, above);
        }
        wait({relation.id(), Step::Attach}, whole);
        for (const Constraint& constraint : relation.constraints)
            if (constraint.kind == ConstraintKind::Check || constraint.kind == ConstraintKind::NotNull)
                orderInherited(relation, constraint);
        for (const Index& index : relation.indexes) {
            if (index.parent.isEmpty()) continue;
            const auto part = [](const QualifiedName& table, Kind kind, const QString& name) {
                return Task{ObjectId::partOf(table, kind, name), Step::Create};
            };
            const Task attach{ObjectId::partOf(relation.qualifiedName(), Kind::Index, index.name),
                              Step::Attach};
            wait(attach, {relation.id(), Step::Attach});
            for (const Kind kind : {Kind::Index, Kind::Constraint}) {
                wait(attach, part(relation.qualifiedName(), kind, index.name));
                wait(attach, part(relation.parents.value(0), kind, index.parent.name));
            }
        }
    }
    for (const Sequence& sequence : m_snapshot->sequences) {
        wait({sequence.id(), Step::Own}, {sequence.id(), Step::Create});
        wait({sequence.id(), Step::Own}, {ObjectId::relation(sequence.ownerTable), Step::Create});
    }
    for (const UserMapping& mapping : m_snapshot->userMappings)
        wait({mapping.id(), Step::Create}, {{Kind::ForeignServer, {}, mapping.server, {}}, Step::Create});
    for (const Statistics& statistics : m_snapshot->statistics)
        wait({statistics.id(), Step::Create}, {ObjectId::relation(statistics.relation), Step::Create});
    for (const Dependency& dependency : m_snapshot->dependencies) {
        if (isMadeByServer(dependency.object)) continue;
        const Task object = taskOf(dependency.object);
        const Task needs = taskOf(dependency.needs);
        if (object == needs || !m_waiting.contains(needs)) continue;
        wait(object, needs);
        if (object.id != dependency.object) m_inlineNeeds[dependency.object].insert(needs);
    }
}

void TaskGraph::orderInherited(const Relation& relation, const Constraint& constraint) {
    const auto taskFor = [&](const QualifiedName& table) {
        return Task{ObjectId::partOf(table, Kind::Constraint, constraint.name), Step::Create};
    };
    const Task own = taskFor(relation.qualifiedName());
    // A partition must have the check when it is attached; the parent's is then merged with it.
    wait({relation.id(), Step::Attach}, own);
    // The check may stand in an ancestor further up only.
    QList<QualifiedName> ancestors = relation.parents;
    for (qsizetype i = 0; i < ancestors.size(); ++i) {
        const Task above = taskFor(ancestors.at(i));
        wait(above, {relation.id(), relation.isPartition ? Step::Attach : Step::Create});
        if (isValidatedAlone(m_snapshot, relation, constraint)) wait(own, above);
        if (const Relation* ancestor = m_snapshot.relation(ancestors.at(i))) ancestors += ancestor->parents;
    }
}

bool TaskGraph::isMadeByServer(const ObjectId& id) const {
    const Relation* relation =
        id.kind == Kind::Constraint ? m_snapshot.relation({id.schema, id.name}) : nullptr;
    const Constraint* constraint = relation ? relation->constraint(id.part) : nullptr;
    return constraint && !isWritten(*relation, *constraint);
}

Task TaskGraph::taskOf(const ObjectId& id) const {
    const Task itself{id, Step::Create};
    return m_waiting.contains(itself) ? itself : Task{id.whole(), Step::Create};
}

Task TaskGraph::takeReady() {
    const Task task = m_ready.begin()->second;
    m_ready.erase(m_ready.begin());
    m_waiting.remove(task);
    for (const Task& waiter : m_waiters.take(task)) {
        const auto left = m_waiting.find(waiter);
        if (left == m_waiting.end()) continue;
        left->remove(task);
        if (left->isEmpty()) m_ready.insert({placeOf(waiter), waiter});
    }
    return task;
}

QList<Task> TaskGraph::findCircle() const {
    const auto first = [this](const QSet<Task>& tasks) {
        return *std::min_element(tasks.begin(), tasks.end(),
                                 [this](const Task& a, const Task& b) { return placeOf(a) < placeOf(b); });
    };
    QList<Task> path{first(QSet<Task>(m_waiting.keyBegin(), m_waiting.keyEnd()))};
    while (true) {
        const Task next = first(m_waiting.value(path.last()));
        if (const qsizetype before = path.indexOf(next); before >= 0) return path.mid(before);
        path.append(next);
    }
}

QList<ObjectId> TaskGraph::takeOut(const Relation& relation) {
    const Task whole{relation.id(), Step::Create};
    QList<ObjectId> taken;
    for (auto part = m_inlineNeeds.cbegin(); part != m_inlineNeeds.cend(); ++part) {
        const ObjectId& id = part.key();
        if (id.whole() != relation.id() || (id.kind != Kind::Default && id.kind != Kind::Constraint))
            continue;
        const Column* column = id.kind == Kind::Default ? relation.column(id.part) : nullptr;
        if (column && column->generated != Generated::No) continue;
        taken.append(id);
    }
    for (const ObjectId& id : taken) {
        const Task separate{id, Step::Create};
        add(separate);
        for (const Task& need : m_inlineNeeds.take(id)) {
            m_waiting[whole].remove(need);
            wait(separate, need);
        }
        wait(separate, whole);
        // A partition must have its checks when it is attached.
        if (id.kind == Kind::Constraint) wait({relation.id(), Step::Attach}, separate);
    }
    // What other parts of the table need as well was taken away with the rest.
    for (const Dependency& dependency : m_snapshot->dependencies)
        if (const Task object = taskOf(dependency.object); object == whole)
            wait(whole, taskOf(dependency.needs));
    if (m_waiting.value(whole).isEmpty()) m_ready.insert({placeOf(whole), whole});
    return taken;
}

void TaskGraph::addPlaceholder(const ObjectId& id) {
    const Task real{id, Step::Create};
    const Task placeholder{id, Step::Placeholder};
    add(placeholder);
    for (const Task& waiter : m_waiters.take(real)) {
        m_waiting[waiter].remove(real);
        wait(waiter, placeholder);
    }
    wait(real, placeholder);
    for (const Task& need : m_waiting.value(real))
        if (need.id.kind == Kind::Schema || need.id.kind == Kind::Extension) wait(placeholder, need);
    if (m_waiting.value(placeholder).isEmpty()) m_ready.insert({placeOf(placeholder), placeholder});
}

void TaskGraph::force(const Task& task) {
    for (const Task& need : m_waiting.value(task))
        m_waiters[need].remove(task);
    m_waiting[task].clear();
    m_ready.insert({placeOf(task), task});
}

TaskGraph::Place TaskGraph::placeOf(const Task& task) const {
    return {usualRank(m_snapshot, task), task.id.schema, task.id.name, task.id.part,
            static_cast<int>(task.step)};
}

}  // namespace schema::sql
