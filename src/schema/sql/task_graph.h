#pragma once

#include "schema/sql/order.h"

#include <QHash>

#include <map>
#include <set>
#include <tuple>

namespace schema::sql {

inline size_t qHash(const Task& task, size_t seed = 0) {
    return qHashMulti(seed, task.id, static_cast<int>(task.step));
}

/// The tasks that are left and what each still waits for.
class TaskGraph {
public:
    explicit TaskGraph(const Snapshot& snapshot);

    bool isDone() const { return m_waiting.isEmpty(); }
    bool hasReady() const { return !m_ready.empty(); }
    /// The first task in the usual order that waits for nothing.
    Task takeReady();

    /// Some tasks that wait for each other; only when nothing is ready.
    QList<Task> findCircle() const;
    /// Gives the defaults and checks of a table that wait for something tasks of their own.
    QList<ObjectId> takeOut(const Relation& relation);
    /// Adds a placeholder of `id`, with which all who wait for it are content.
    void addPlaceholder(const ObjectId& id);
    /// Lets the task go ahead whatever it waits for.
    void force(const Task& task);

private:
    using Place = std::tuple<int, QString, QString, QString, int>;
    void add(const Task& task);
    /// `task` waits for `other`; ignored when there is no such task.
    void wait(const Task& task, const Task& other);
    void addRelation(const Relation& relation);
    /// What was granted otherwise on things of extensions.
    void addMembers();
    void addDependencies();
    /// Puts a NOT VALID check of a table and those that its children inherit into an order that runs.
    void orderInherited(const Relation& relation, const Constraint& constraint);
    /// A constraint that comes by itself with that of a parent or of a partitioned table.
    bool isMadeByServer(const ObjectId& id) const;
    Task taskOf(const ObjectId& id) const;
    Place placeOf(const Task& task) const;

    const Snapshot& m_snapshot;
    QHash<Task, QSet<Task>> m_waiting;  ///< what each task still waits for
    QHash<Task, QSet<Task>> m_waiters;  ///< who waits for each task
    /// What a default or check inside CREATE TABLE needs, which the table waits for on its behalf.
    QHash<ObjectId, QSet<Task>> m_inlineNeeds;
    std::map<Place, Task> m_ready;
};

}  // namespace schema::sql
