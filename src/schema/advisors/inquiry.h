#pragma once

#include "schema/advisors/advisor.h"
#include "schema/dependencies/graph.h"
#include "schema/sql/quoting.h"

#include <QCoreApplication>

#include <optional>

namespace schema::advisors {

struct AdvisorText {
    Q_DECLARE_TR_FUNCTIONS(schema::Advisors)
};

/// What an advisor sees of a snapshot and whom it reports to. What belongs to an extension is left out: the
/// extension's authors alone can change it.
class Inquiry {
public:
    Inquiry(const Snapshot& snapshot, QList<Advice>& advice) : m_snapshot(snapshot), m_advice(advice) {}

    const Snapshot& snapshot() const { return m_snapshot; }
    /// Tables and partitioned tables; partitions not, what is true of them is said of the partitioned table.
    const QList<const Relation*>& tables();
    /// The same with partitions, views, materialised views and foreign tables.
    const QList<const Relation*>& relations();
    const QList<const Routine*>& routines();
    /// Built when it is first asked for.
    const DependencyGraph& dependencies();

    void setAdvisor(const Advisor& advisor) { m_advisor = &advisor; }
    void report(const ObjectId& thing, const QString& message, const QString& statement = {});
    void report(AdviceLevel level, const ObjectId& thing, const QString& message,
                const QString& statement = {});

    /// Reports each column of a table whose type `fits`; `message` takes its name and type.
    void reportColumns(bool (*fits)(const QString& type), const QString& message, const QString& betterType);

private:
    const Snapshot& m_snapshot;
    QList<Advice>& m_advice;
    const Advisor* m_advisor = nullptr;
    std::optional<QList<const Relation*>> m_tables, m_relations;
    std::optional<QList<const Routine*>> m_routines;
    std::optional<DependencyGraph> m_dependencies;
};

/// `public.post`, quoted where needed.
inline QString nameOf(const Relation& relation) {
    return sql::qualified(relation.qualifiedName());
}
/// `ALTER TABLE public.post `.
inline QString alterTable(const Relation& relation) {
    return QStringLiteral("ALTER TABLE ") + nameOf(relation) + QLatin1Char(' ');
}
inline ObjectId partOf(const Relation& relation, Kind kind, const QString& part) {
    return ObjectId::partOf(relation.qualifiedName(), kind, part);
}
/// `public.slugify(t text)`, for ALTER ROUTINE and GRANT.
QString signatureOf(const Routine& routine);
/// What stands behind USING in the definition of an index: `btree (lower(title)) WHERE …`.
QString indexTextOf(const Index& index);
/// The key columns and expressions alone: `lower(title), id DESC`.
QString keyTextOf(const Index& index);
/// `DROP INDEX CONCURRENTLY …;`, or the constraint when the index stands behind one.
QString dropIndex(const Relation& relation, const Index& index);
/// True when something in the type name is an array.
inline bool isArray(const QString& type) {
    return type.endsWith(QStringLiteral("[]"));
}

}  // namespace schema::advisors
