#include "schema/difference/consequences.h"

#include "schema/difference/consequence_rules.h"
#include "schema/difference/definitions.h"
#include "schema/difference/expressions.h"
#include "schema/difference/values.h"

#include <algorithm>

namespace schema {
namespace {

Change withAttribute(const Change& change, const char* attribute, const QString& from, const QString& to) {
    Change out = change;
    out.attribute = QLatin1String(attribute);
    out.from = valueText(from);
    out.to = valueText(to);
    return out;
}

/// Adds `attribute` when its values are printed differently.
void addPart(QList<Change>& out, const Change& change, const char* attribute, const QString& from,
             const QString& to) {
    if (stableExpression(from) != stableExpression(to)) out << withAttribute(change, attribute, from, to);
}

bool hasOtherAttributes(const Change& change, const ChangeIndex& all,
                        std::initializer_list<const char*> names) {
    return std::any_of(names.begin(), names.end(),
                       [&](const char* name) { return all.attribute(change.object, name); });
}

/// What differs in the definition of an index or trigger; the whole where nothing else explains it.
QList<Change> partsOfDefinition(const Change& change, const ChangeIndex& all) {
    QList<Change> out;
    if (change.object.kind == Kind::Index) {
        const IndexParts from = indexParts(change.from), to = indexParts(change.to);
        addPart(out, change, "keys", from.keys, to.keys);
        addPart(out, change, "predicate", from.predicate, to.predicate);
        if (out.isEmpty() && !hasOtherAttributes(change, all,
                                                 {"method", "unique", "nulls_not_distinct", "included",
                                                  "options", "tablespace", "parent"}))
            out << change;
        return out;
    }
    const TriggerParts from = triggerParts(change.from), to = triggerParts(change.to);
    addPart(out, change, "when", from.condition, to.condition);
    addPart(out, change, "arguments", from.arguments, to.arguments);
    addPart(out, change, "transition_tables", from.transitionTables, to.transitionTables);
    if (out.isEmpty() && !hasOtherAttributes(change, all,
                                             {"timing", "events", "columns", "for_each_row", "is_constraint",
                                              "deferrable", "initially_deferred", "function"}))
        out << change;
    return out;
}

/// Columns and predicate of an index are said by the parts of its definition.
bool isSaidByIndexParts(const Change& change, const ChangeIndex& all) {
    if (change.object.kind != Kind::Index) return false;
    const Change* definition = all.attribute(change.object, "definition");
    if (!definition) return false;
    const IndexParts from = indexParts(definition->from), to = indexParts(definition->to);
    if (change.attribute == QLatin1String("columns")) return from.keys != to.keys;
    return change.attribute == QLatin1String("has_predicate") && from.predicate != to.predicate;
}

/// Puts what other, left out attributes say into the value.
Change completed(Change change, const ChangeIndex& all) {
    if (change.object.kind == Kind::Routine && change.attribute == QLatin1String("definition") &&
        sqlBody(change.from) != sqlBody(change.to))
        return withAttribute(change, "body", sqlBody(change.from), sqlBody(change.to));
    const QualifiedName name{change.object.schema, change.object.name};
    if (change.object.kind == Kind::Sequence && change.attribute == QLatin1String("ownership")) {
        const auto owner = [&name](const Snapshot& snapshot) {
            const Sequence* sequence = snapshot.sequence(name);
            return sequence->ownership == SequenceOwnership::None
                       ? valueText(sequence->ownership)
                       : valueText(sequence->ownership) + QLatin1Char(' ') + valueText(sequence->ownerTable) +
                             QLatin1Char('.') + sequence->ownerColumn;
        };
        change.from = owner(all.from());
        change.to = owner(all.to());
        return change;
    }
    const Relation* before = all.from().relation(name);
    const Relation* after = all.to().relation(name);
    if (!before || !after) return change;
    if (change.object.kind == Kind::Column && change.attribute == QLatin1String("generated")) {
        const auto generation = [&change](const Relation& relation) {
            const Column* column = relation.column(change.object.part);
            return column->generated == Generated::No
                       ? valueText(column->generated)
                       : valueText(column->generated) + QStringLiteral(": ") + column->expression;
        };
        change.from = generation(*before);
        change.to = generation(*after);
    }
    if (change.object.kind == Kind::Relation && change.attribute == QLatin1String("parents")) {
        const auto parents = [](const Relation& relation) {
            return relation.isPartition
                       ? valueText(relation.parents) + QLatin1Char(' ') + relation.partitionBound
                       : valueText(relation.parents);
        };
        change.from = parents(*before);
        change.to = parents(*after);
    }
    return change;
}

}  // namespace

QList<Change> withoutConsequences(QList<Change> changes, const Snapshot& from, const Snapshot& to) {
    const ChangeIndex all(changes, from, to);
    const QList<ConsequenceRule> rules = relationRules() + partRules() + thingRules();
    QList<Change> out;
    for (const Change& change : changes) {
        if (std::any_of(rules.begin(), rules.end(),
                        [&](ConsequenceRule follows) { return follows(change, all); }))
            continue;
        if (isSaidByIndexParts(change, all)) continue;
        const bool hasParts = (change.object.kind == Kind::Index || change.object.kind == Kind::Trigger) &&
                              change.attribute == QLatin1String("definition");
        if (hasParts)
            out << partsOfDefinition(change, all);
        else
            out << completed(change, all);
    }
    return out;
}

}  // namespace schema
