#include "schema/sql/order.h"

#include "schema/sql/task_graph.h"

namespace schema::sql {
namespace {

/// Ranges can be announced by name, views without their content.
bool hasPlaceholder(const Snapshot& snapshot, const ObjectId& id) {
    if (id.kind == Kind::Type) {
        const Type* type = snapshot.type({id.schema, id.name});
        return type && type->kind == TypeKind::Range;
    }
    const Relation* relation = id.kind == Kind::Relation ? snapshot.relation({id.schema, id.name}) : nullptr;
    return relation && relation->kind == RelationKind::View;
}

/// Breaks the circle through `circle` in the way that changes least, and says whether there was one.
bool breakCircle(const Snapshot& snapshot, TaskGraph& graph, const QList<Task>& circle, Order& order) {
    for (const Task& task : circle) {
        const Relation* relation =
            task.id.kind == Kind::Relation ? snapshot.relation({task.id.schema, task.id.name}) : nullptr;
        if (!relation || relation->isView() || task.step != Step::Create) continue;
        const QList<ObjectId> taken = graph.takeOut(*relation);
        for (const ObjectId& part : taken)
            order.separate.insert(part);
        if (!taken.isEmpty()) return true;
    }
    for (const Task& task : circle) {
        if (task.step != Step::Create || order.placeholders.contains(task.id) ||
            !hasPlaceholder(snapshot, task.id))
            continue;
        graph.addPlaceholder(task.id);
        order.placeholders.insert(task.id);
        return true;
    }
    return false;
}

}  // namespace

Order orderOf(const Snapshot& snapshot) {
    TaskGraph graph(snapshot);
    Order order;
    while (!graph.isDone()) {
        if (graph.hasReady()) {
            order.tasks.append(graph.takeReady());
            continue;
        }
        const QList<Task> circle = graph.findCircle();
        if (!breakCircle(snapshot, graph, circle, order)) graph.force(circle.front());
    }
    // Nobody waits for these, and they must find everything in place or must not watch it being made.
    for (const Publication& publication : snapshot->publications)
        order.tasks.append({publication.id(), Step::Create});
    for (const Task& task : QList<Task>(order.tasks)) {
        const Relation* relation = task.id.kind == Kind::Relation && task.step == Step::Create
                                       ? snapshot.relation({task.id.schema, task.id.name})
                                       : nullptr;
        if (relation && relation->kind == RelationKind::MaterializedView && relation->isPopulated)
            order.tasks.append({task.id, Step::Refresh});
    }
    for (const EventTrigger& trigger : snapshot->eventTriggers)
        if (trigger.extension.isEmpty()) order.tasks.append({trigger.id(), Step::Create});
    return order;
}

}  // namespace schema::sql
