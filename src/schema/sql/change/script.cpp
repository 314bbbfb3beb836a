#include "schema/acl.h"
#include "schema/change_sql.h"
#include "schema/difference/membership.h"
#include "schema/sql/change/statements.h"
#include "schema/sql/change/target.h"
#include "schema/sql/order.h"
#include "schema/sql/quoting.h"
#include "schema/sql/script_frame.h"
#include "schema/sql/usual_order.h"
#include "schema/sql/write.h"

#include <algorithm>

namespace schema {
namespace sql {
namespace {

/// The script, block by block.
class ChangeScript {
public:
    ChangeScript(const Snapshot& from, const Snapshot& to, const DdlOptions& options)
        : m_plan(from, to, options), m_before(orderOf(from)), m_after(orderOf(to)) {
        findWhatNeedsRelations();
    }

    QStringList run() {
        takeBackDefaultPrivileges();
        dropFirst();
        make();
        dropLast();
        giveDefaultPrivileges();
        return m_blocks;
    }

private:
    void say(const QStringList& statements) {
        if (!statements.isEmpty()) m_blocks << statements.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }

    /// What would keep other things from being dropped or altered.
    static bool isInTheWay(Kind kind) {
        return kind == Kind::Relation || kind > Kind::Role || kind == Kind::Statistics ||
               kind == Kind::EventTrigger || kind == Kind::Publication || kind == Kind::UserMapping;
    }

    bool goesFirst(const ObjectId& id) const { return isInTheWay(id.kind) || m_needsRelation.contains(id); }

    /// Functions and types made of the row of a table that goes, and what is made of those.
    void findWhatNeedsRelations() {
        for (bool grown = true; grown;) {
            grown = false;
            for (const Dependency& dependency : m_plan.from()->dependencies) {
                const bool needs =
                    (dependency.needs.kind == Kind::Relation && m_plan.isGone(dependency.needs)) ||
                    m_needsRelation.contains(dependency.needs);
                if (!needs || isInTheWay(dependency.object.kind) || !m_plan.isGone(dependency.object) ||
                    m_needsRelation.contains(dependency.object))
                    continue;
                m_needsRelation.insert(dependency.object);
                grown = true;
            }
        }
    }

    /// A foreign key between two tables that both go, which would decide on their order.
    bool tiesGoneTables(const ObjectId& id) const {
        const Relation* relation = m_plan.from().relation({id.schema, id.name});
        const Constraint* key =
            id.kind == Kind::Constraint && relation ? relation->constraint(id.part) : nullptr;
        return key && key->kind == ConstraintKind::ForeignKey &&
               key->references != relation->qualifiedName() &&
               m_plan.isGone(ObjectId::relation(key->references));
    }

    void dropFirst() {
        say(detachAll(m_plan));
        for (auto task = m_before.tasks.crbegin(); task != m_before.tasks.crend(); ++task) {
            const ObjectId& id = task->id;
            if (task->step != Step::Create) continue;
            const bool isWholeGone = id.isPart() && m_plan.isGone(id.whole()) && !tiesGoneTables(id);
            if (m_plan.isGone(id) && !isWholeGone && (goesFirst(id) || m_plan.isRecreated(id)))
                say(dropObject(m_plan, id));
            if (id.kind != Kind::Relation || m_plan.isGone(id)) continue;
            if (const Relation* before = m_plan.from().relation({id.schema, id.name}))
                say(dropInlineParts(m_plan, *before));
        }
    }

    void make() {
        QList<Task> attachLater;
        for (const Task& task : m_after.tasks) {
            // An attached partition gets the indexes of its parent, unless it has them already.
            if (usualRank(m_plan.to(), task) >= 32 && !attachLater.isEmpty()) {
                for (const Task& waiting : std::exchange(attachLater, {}))
                    say(write(m_plan.to(), waiting, m_after, m_plan.options()));
            }
            if (task.step == Step::Attach && task.id.kind == Kind::Relation) {
                if (isAttached(task.id)) attachLater << task;
                continue;
            }
            say(statementsOf(task));
        }
        for (const Task& waiting : attachLater)
            say(write(m_plan.to(), waiting, m_after, m_plan.options()));
        for (const Sequence& sequence : m_plan.to()->sequences)
            if (sequence.ownership == SequenceOwnership::Identity &&
                m_plan.from().sequence(sequence.qualifiedName()))
                say(alterThing(m_plan, sequence.id()));
    }

    /// A partition that has to be attached, because it or its parent is new or it lies elsewhere now.
    bool isAttached(const ObjectId& id) const {
        const Relation* after = m_plan.to().relation({id.schema, id.name});
        const Relation* before = m_plan.from().relation({id.schema, id.name});
        return m_plan.isMade(id) || m_plan.isMade(ObjectId::relation(after->parents.value(0))) ||
               before->parents != after->parents || !before->isPartition || m_plan.has(id, "partition_bound");
    }

    QStringList statementsOf(const Task& task) {
        const ObjectId& id = task.id;
        const auto written = [&] { return write(m_plan.to(), task, m_after, m_plan.options()); };
        switch (task.step) {
            case Step::Create:
                break;
            case Step::Placeholder:
                return m_plan.isMade(id) ? written() : QStringList();
            case Step::Own:
                return m_plan.isMade(id) ||
                               m_plan.hasOneOf(id, {"ownership", "owner_table", "owner_column"}) ||
                               m_plan.isMade(ownerOf(id))
                           ? written()
                           : QStringList();
            case Step::Refresh:
                return m_plan.isMade(id) || m_plan.has(id, "is_populated") ? written() : QStringList();
            case Step::Attach: {
                const bool isNew = m_plan.isMade(id) || m_plan.has(id, "parent");
                return isNew ? written() : QStringList();
            }
            case Step::Access:
                if (extensionOf(m_plan.from(), id).isEmpty()) return written();
                return m_plan.hasElementOf(id, "grants") ? alterAccess(m_plan, id) : QStringList();
        }
        if (id.kind == Kind::Default) {
            const ObjectId column = ObjectId::partOf({id.schema, id.name}, Kind::Column, id.part);
            return m_plan.isMade(column) || m_plan.has(column, "expression") ||
                           m_plan.hasDisturbedDefault(column)
                       ? written()
                       : QStringList();
        }
        if (m_plan.isMade(id)) return isMadeByParent(id) ? QStringList() : written();
        if (id.isPart()) return alterPart(m_plan, id);
        if (id.kind != Kind::Relation) return alterThing(m_plan, id);
        const QualifiedName name{id.schema, id.name};
        const Relation* before = m_plan.from().relation(name);
        const Relation* after = m_plan.to().relation(name);
        QStringList out = alterRelation(m_plan, *before, *after, m_after);
        if (after->kind == RelationKind::MaterializedView && m_plan.has(id, "is_populated") &&
            !after->isPopulated)
            out << QStringLiteral("REFRESH MATERIALIZED VIEW ") + qualified(name) +
                       QStringLiteral(" WITH NO DATA;");
        return out;
    }

    /// The column that owns a sequence.
    ObjectId ownerOf(const ObjectId& id) const {
        const Sequence* sequence = m_plan.to().sequence({id.schema, id.name});
        return ObjectId::partOf(sequence->ownerTable, Kind::Column, sequence->ownerColumn);
    }

    /// A check of a kept partition or child, which its parent hands down.
    bool isMadeByParent(const ObjectId& id) const {
        if (id.kind != Kind::Constraint || m_plan.isMade(id.whole())) return false;
        const Relation* after = m_plan.to().relation({id.schema, id.name});
        const Constraint* constraint = after->constraint(id.part);
        return constraint &&
               (constraint->kind == ConstraintKind::Check || constraint->kind == ConstraintKind::NotNull) &&
               !constraint->isLocal;
    }

    void dropLast() {
        for (auto task = m_before.tasks.crbegin(); task != m_before.tasks.crend(); ++task)
            if (task->step == Step::Create && !goesFirst(task->id) && m_plan.isGone(task->id) &&
                !m_plan.isRecreated(task->id))
                say(dropObject(m_plan, task->id));
        for (const Type& type : m_plan.from()->types)
            if (m_plan.isRenamedAway(type.id()))
                say({QStringLiteral("DROP ") + targetOf(m_plan.from(), type.id()).keyword + QLatin1Char(' ') +
                     qualified(type.schema, type.name + QStringLiteral("__old")) + QLatin1Char(';')});
    }

    /// Default privileges must not touch what this script makes, so they are taken back first.
    void takeBackDefaultPrivileges() {
        if (!m_plan.writesAccess()) return;
        m_suspends = m_plan.makesAnything();
        for (const DefaultPrivileges& before : m_plan.from()->defaultPrivileges) {
            const bool stays = thingIn(m_plan.to()->defaultPrivileges, before.id());
            if (stays && !m_suspends) continue;
            DefaultPrivileges none = before;
            none.grants = usualGrants(before);
            say(changedDefaultPrivileges(before, none, m_plan.majorVersion()));
        }
    }

    void giveDefaultPrivileges() {
        if (!m_plan.writesAccess()) return;
        for (const DefaultPrivileges& after : m_plan.to()->defaultPrivileges) {
            const DefaultPrivileges* before = thingIn(m_plan.from()->defaultPrivileges, after.id());
            if (!before || m_suspends)
                say(defaultPrivileges(after, m_plan.majorVersion()));
            else if (m_plan.hasChanges(after.id()))
                say(changedDefaultPrivileges(*before, after, m_plan.majorVersion()));
        }
    }

    /// What a role grants without any ALTER DEFAULT PRIVILEGES; in one schema they only add.
    QList<Grant> usualGrants(const DefaultPrivileges& privileges) const {
        if (!privileges.schema.isEmpty()) return {};
        return builtinGrants(defaultPrivilegesKind(privileges), privileges.role, m_plan.majorVersion());
    }

    ChangePlan m_plan;
    Order m_before;
    Order m_after;
    QSet<ObjectId> m_needsRelation;
    bool m_suspends = false;
    QStringList m_blocks;
};

}  // namespace
}  // namespace sql

QString changeSql(const Snapshot& from, const Snapshot& to, const DdlOptions& options) {
    const QStringList blocks = sql::ChangeScript(from, to, options).run();
    if (blocks.isEmpty()) return {};
    QStringList out;
    if (options.settings == DdlOptions::Settings::Write) out << sql::scriptSettings();
    if (options.roles == DdlOptions::Roles::Create && options.access == DdlOptions::Access::Include)
        out << sql::createMissingRoles(from.content(), to.content());
    out.removeAll(QString());
    return (out + blocks).join(QLatin1Char('\n'));
}

}  // namespace schema
