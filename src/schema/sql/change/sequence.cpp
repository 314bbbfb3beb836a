#include "schema/sql/change/statements.h"
#include "schema/sql/change/target.h"
#include "schema/sql/quoting.h"
#include "schema/sql/sequence_sql.h"

namespace schema::sql {

QStringList alterSequence(const ChangePlan& plan, const Sequence& before, const Sequence& after) {
    const ObjectId id = after.id();
    const QString start = QStringLiteral("ALTER SEQUENCE ") + qualified(after.qualifiedName());
    QStringList out, options;
    const auto say = [&](const char* attribute, const char* words, qint64 value) {
        if (plan.has(id, attribute))
            options << QLatin1String(words) + QLatin1Char(' ') + QString::number(value);
    };
    if (plan.has(id, "type")) options << QStringLiteral("AS ") + after.type;
    say("increment", "INCREMENT BY", after.increment);
    // A new type or direction brings new limits along.
    const bool newLimits = plan.hasOneOf(id, {"type", "increment"});
    if (newLimits || plan.has(id, "minimum"))
        options << QStringLiteral("MINVALUE ") + QString::number(after.minimum);
    if (newLimits || plan.has(id, "maximum"))
        options << QStringLiteral("MAXVALUE ") + QString::number(after.maximum);
    say("start", "START WITH", after.start);
    say("cache", "CACHE", after.cache);
    if (plan.has(id, "cycle"))
        options << (after.cycle ? QStringLiteral("CYCLE") : QStringLiteral("NO CYCLE"));
    if (!options.isEmpty())
        out << start + QLatin1Char(' ') + options.join(QLatin1Char(' ')) + QLatin1Char(';');
    const bool isOwned = after.ownership != SequenceOwnership::None;
    const Relation* tableBefore = plan.from().relation(after.ownerTable);
    const Relation* table = plan.to().relation(after.ownerTable);
    const bool followsTable =
        isOwned && tableBefore && table && tableBefore->persistence != table->persistence;
    if (plan.has(id, "persistence") && !followsTable)
        out << start + (after.persistence == Persistence::Unlogged ? QStringLiteral(" SET UNLOGGED;")
                                                                   : QStringLiteral(" SET LOGGED;"));
    // The owner of an owned sequence is that of its table.
    if (isOwned && before.owner != after.owner) {
        const Target target = targetOf(plan.to(), id);
        if (plan.writesAccess())
            out << changedGrants(target, {before.grants, after.grants, before.owner, after.owner},
                                 plan.majorVersion());
        if (plan.has(id, "comment")) out << changedComment(target.keyword, target.name, after.comment);
        return out;
    }
    return out << alterAccess(plan, id);
}

}  // namespace schema::sql
