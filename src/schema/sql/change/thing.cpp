#include "schema/sql/change/statements.h"
#include "schema/sql/change/target.h"
#include "schema/sql/quoting.h"
#include "schema/sql/thing_sql.h"

#include <QVersionNumber>

namespace schema::sql {
namespace {

QStringList alterRoutine(const ChangePlan& plan, const Routine& after) {
    const ObjectId id = after.id();
    QStringList out;
    if (plan.hasOtherThan(id, {"owner", "grants", "comment"}))
        out << after.definition.trimmed() + QLatin1Char(';');
    return out << alterAccess(plan, id);
}

QStringList alterExtension(const ChangePlan& plan, const Extension& before, const Extension& after) {
    const ObjectId id = after.id();
    const QString start = QStringLiteral("ALTER EXTENSION ") + quoted(after.name);
    QStringList out;
    if (plan.has(id, "schema"))
        out << start + QStringLiteral(" SET SCHEMA ") + quoted(after.schema) + QLatin1Char(';');
    const bool isOlder =
        QVersionNumber::fromString(after.version) < QVersionNumber::fromString(before.version);
    if (plan.has(id, "version") && isOlder)
        out << QStringLiteral("-- Extension %1 cannot be downgraded from version %2 to %3.")
                   .arg(after.name, before.version, after.version);
    else if (plan.has(id, "version"))
        out << start + QStringLiteral(" UPDATE TO ") + literal(after.version) + QLatin1Char(';');
    return out << alterAccess(plan, id);
}

QStringList alterConfiguration(const ChangePlan& plan, const TextSearchConfiguration& before,
                               const TextSearchConfiguration& after) {
    const QString start =
        QStringLiteral("ALTER TEXT SEARCH CONFIGURATION ") + qualified(after.schema, after.name);
    QStringList out;
    if (plan.hasChanges(after.id()) && before.mappings != after.mappings) {
        for (const TokenMapping& mapping : before.mappings)
            if (!after.mappings.contains(mapping))
                out << start + QStringLiteral(" DROP MAPPING FOR ") + quoted(mapping.token) +
                           QLatin1Char(';');
        for (const TokenMapping& mapping : after.mappings)
            if (!before.mappings.contains(mapping))
                out << start + QStringLiteral(" ADD MAPPING FOR ") + quoted(mapping.token) +
                           QStringLiteral(" WITH ") + mapping.dictionaries.join(QStringLiteral(", ")) +
                           QLatin1Char(';');
    }
    return out << alterAccess(plan, after.id());
}

QStringList alterWrapper(const ChangePlan& plan, const ForeignDataWrapper& before,
                         const ForeignDataWrapper& after) {
    const ObjectId id = after.id();
    QString change;
    const auto function = [&change](const char* what, const QString& name) {
        const QLatin1String keyword(what);
        if (name.isEmpty())
            change += QStringLiteral(" NO ") + keyword;
        else
            change += QLatin1Char(' ') + keyword + QLatin1Char(' ') + name;
    };
    if (plan.has(id, "handler")) function("HANDLER", after.handler);
    if (plan.has(id, "validator")) function("VALIDATOR", after.validator);
    if (plan.has(id, "options"))
        change += QLatin1Char(' ') + changedForeignOptions(before.options, after.options);
    QStringList out;
    if (!change.isEmpty())
        out << QStringLiteral("ALTER FOREIGN DATA WRAPPER ") + quoted(after.name) + change + QLatin1Char(';');
    return out << alterAccess(plan, id);
}

QStringList alterServer(const ChangePlan& plan, const ForeignServer& before, const ForeignServer& after) {
    const ObjectId id = after.id();
    QString change;
    if (plan.has(id, "version"))
        change += QStringLiteral(" VERSION ") +
                  (after.version.isEmpty() ? QStringLiteral("NULL") : literal(after.version));
    if (plan.has(id, "options"))
        change += QLatin1Char(' ') + changedForeignOptions(before.options, after.options);
    QStringList out;
    if (!change.isEmpty())
        out << QStringLiteral("ALTER SERVER ") + quoted(after.name) + change + QLatin1Char(';');
    return out << alterAccess(plan, id);
}

QStringList alterEventTrigger(const ChangePlan& plan, const EventTrigger& after) {
    static const QStringList states{QStringLiteral("ENABLE"), QStringLiteral("DISABLE"),
                                    QStringLiteral("ENABLE REPLICA"), QStringLiteral("ENABLE ALWAYS")};
    QStringList out;
    if (plan.has(after.id(), "enabled"))
        out << QStringLiteral("ALTER EVENT TRIGGER ") + quoted(after.name) + QLatin1Char(' ') +
                   states.value(static_cast<int>(after.enabled)) + QLatin1Char(';');
    return out << alterAccess(plan, after.id());
}

QString publishedTable(const PublishedTable& table) {
    QString out = QStringLiteral("TABLE ONLY ") + qualified(table.table);
    if (!table.columns.isEmpty()) out += QStringLiteral(" (") + quotedList(table.columns) + QLatin1Char(')');
    if (!table.filter.isEmpty()) out += QStringLiteral(" WHERE (") + table.filter + QLatin1Char(')');
    return out;
}

QStringList alterPublication(const ChangePlan& plan, const Publication& before, const Publication& after) {
    const ObjectId id = after.id();
    const QString start = QStringLiteral("ALTER PUBLICATION ") + quoted(after.name);
    QStringList out;
    if (plan.hasOneOf(id, {"operations", "via_root", "generated_columns"})) {
        QString options = QStringLiteral("publish = ") +
                          literal(after.operations.join(QStringLiteral(", "))) +
                          QStringLiteral(", publish_via_partition_root = ") +
                          (after.viaRoot ? QStringLiteral("true") : QStringLiteral("false"));
        if (plan.has(id, "generated_columns"))
            options += QStringLiteral(", publish_generated_columns = ") + after.generatedColumns;
        out << start + QStringLiteral(" SET (") + options + QStringLiteral(");");
    }
    const auto goesWithTable = [&plan](const PublishedTable& table) {
        return plan.isGone(ObjectId::relation(table.table));
    };
    for (const PublishedTable& table : before.tables)
        if (!after.tables.contains(table) && !goesWithTable(table))
            out << start + QStringLiteral(" DROP TABLE ONLY ") + qualified(table.table) + QLatin1Char(';');
    for (const QString& schema : before.schemas)
        if (!after.schemas.contains(schema))
            out << start + QStringLiteral(" DROP TABLES IN SCHEMA ") + quoted(schema) + QLatin1Char(';');
    for (const PublishedTable& table : after.tables)
        if (!before.tables.contains(table) || goesWithTable(table))
            out << start + QStringLiteral(" ADD ") + publishedTable(table) + QLatin1Char(';');
    for (const QString& schema : after.schemas)
        if (!before.schemas.contains(schema))
            out << start + QStringLiteral(" ADD TABLES IN SCHEMA ") + quoted(schema) + QLatin1Char(';');
    return out << alterAccess(plan, id);
}

QStringList alterStatistics(const ChangePlan& plan, const Statistics& after) {
    QStringList out;
    if (plan.has(after.id(), "target"))
        out << QStringLiteral("ALTER STATISTICS ") + qualified(after.schema, after.name) +
                   QStringLiteral(" SET STATISTICS ") + QString::number(after.target) + QLatin1Char(';');
    return out << alterAccess(plan, after.id());
}

}  // namespace

QStringList alterThing(const ChangePlan& plan, const ObjectId& id) {
    const Content& from = plan.from().content();
    const Content& to = plan.to().content();
    const QualifiedName name{id.schema, id.name};
    // A change of the publication's table is not one of the publication.
    if (!plan.hasChanges(id) && id.kind != Kind::Publication) return {};
    const auto both = [&id](const auto& before, const auto& after, auto alter) {
        const auto* old = thingIn(before, id);
        const auto* now = thingIn(after, id);
        return old && now ? alter(*old, *now) : QStringList();
    };
    switch (id.kind) {
        case Kind::Routine:
            if (const Routine* after = plan.to().routine(id)) return alterRoutine(plan, *after);
            return {};
        case Kind::Sequence: {
            const Sequence* before = plan.from().sequence(name);
            const Sequence* after = plan.to().sequence(name);
            return before && after ? alterSequence(plan, *before, *after) : QStringList();
        }
        case Kind::Type: {
            const Type* before = plan.from().type(name);
            const Type* after = plan.to().type(name);
            return before && after ? alterType(plan, *before, *after) : QStringList();
        }
        case Kind::Extension:
            return both(from.extensions, to.extensions, [&](const Extension& old, const Extension& now) {
                return alterExtension(plan, old, now);
            });
        case Kind::TextSearchConfiguration:
            return both(from.configurations, to.configurations,
                        [&](const TextSearchConfiguration& old, const TextSearchConfiguration& now) {
                            return alterConfiguration(plan, old, now);
                        });
        case Kind::ForeignDataWrapper:
            return both(from.wrappers, to.wrappers,
                        [&](const ForeignDataWrapper& old, const ForeignDataWrapper& now) {
                            return alterWrapper(plan, old, now);
                        });
        case Kind::ForeignServer:
            return both(from.servers, to.servers, [&](const ForeignServer& old, const ForeignServer& now) {
                return alterServer(plan, old, now);
            });
        case Kind::EventTrigger:
            return both(
                from.eventTriggers, to.eventTriggers,
                [&](const EventTrigger&, const EventTrigger& now) { return alterEventTrigger(plan, now); });
        case Kind::Publication:
            return both(from.publications, to.publications,
                        [&](const Publication& old, const Publication& now) {
                            return alterPublication(plan, old, now);
                        });
        case Kind::Statistics:
            return both(from.statistics, to.statistics,
                        [&](const Statistics&, const Statistics& now) { return alterStatistics(plan, now); });
        default:
            return alterAccess(plan, id);
    }
}

}  // namespace schema::sql
