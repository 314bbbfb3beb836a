#include "schema/reading/load.h"

namespace schema::reading {
namespace {

/// pg_trigger.tgtype, from src/include/catalog/pg_trigger.h.
enum TriggerBit { Row = 1, Before = 2, Insert = 4, Delete = 8, Update = 16, Truncate = 32, Instead = 64 };

QStringList eventsOf(int bits) {
    QStringList out;
    if (bits & Insert) out << QStringLiteral("INSERT");
    if (bits & Update) out << QStringLiteral("UPDATE");
    if (bits & Delete) out << QStringLiteral("DELETE");
    if (bits & Truncate) out << QStringLiteral("TRUNCATE");
    return out;
}

QString commandOf(char letter) {
    switch (letter) {
        case '1':
        case 'r':
            return QStringLiteral("SELECT");
        case '2':
        case 'w':
            return QStringLiteral("UPDATE");
        case '3':
        case 'a':
            return QStringLiteral("INSERT");
        case '4':
        case 'd':
            return QStringLiteral("DELETE");
        default:
            return QStringLiteral("ALL");
    }
}

Enabled enabledOf(char letter) {
    switch (letter) {
        case 'D':
            return Enabled::Disabled;
        case 'R':
            return Enabled::Replica;
        case 'A':
            return Enabled::Always;
        default:
            return Enabled::Origin;
    }
}

/// Notes where the part that is about to be appended to `list` will lie, and who it is.
template <typename T>
void notePart(Building& building, Catalog catalog, qint64 oid, Kind kind, qint64 relationOid,
              const Relation& relation, const QList<T>& list, const QString& name) {
    building.notePlace(catalog, oid, {building.placeOf(Catalog::Class, relationOid).thing, list.size()});
    building.noteId(catalog, oid, ObjectId::partOf(relation.qualifiedName(), kind, name));
}

}  // namespace

void loadTriggers(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const qint64 oid = rows.integer("oid");
        const qint64 relationOid = rows.integer("tgrelid");
        Relation* relation = building.relation(relationOid);
        if (!relation) continue;
        Trigger trigger;
        trigger.name = rows.text("tgname");
        const int bits = rows.number("tgtype");
        trigger.timing = bits & Instead  ? QStringLiteral("INSTEAD OF")
                         : bits & Before ? QStringLiteral("BEFORE")
                                         : QStringLiteral("AFTER");
        trigger.events = eventsOf(bits);
        trigger.forEachRow = bits & Row;
        trigger.columns = building.columnNames(relationOid, rows.numbers("tgattr"));
        trigger.isConstraint = rows.boolean("is_constraint");
        trigger.deferrable = rows.boolean("tgdeferrable");
        trigger.initiallyDeferred = rows.boolean("tginitdeferred");
        trigger.enabled = enabledOf(rows.letter("tgenabled"));
        trigger.function = building.pooled(rows.bytes("function"));
        trigger.comment = building.commentOn(Catalog::Trigger, oid);
        notePart(building, Catalog::Trigger, oid, Kind::Trigger, relationOid, *relation, relation->triggers,
                 trigger.name);
        relation->triggers.append(trigger);
    }
}

void loadRules(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const qint64 oid = rows.integer("oid");
        const qint64 relationOid = rows.integer("ev_class");
        Relation* relation = building.relation(relationOid);
        if (!relation) continue;
        Rule rule;
        rule.name = rows.text("rulename");
        rule.event = commandOf(rows.letter("ev_type"));
        rule.instead = rows.boolean("is_instead");
        rule.enabled = enabledOf(rows.letter("ev_enabled"));
        rule.comment = building.commentOn(Catalog::Rewrite, oid);
        notePart(building, Catalog::Rewrite, oid, Kind::Rule, relationOid, *relation, relation->rules,
                 rule.name);
        relation->rules.append(rule);
    }
}

void loadPolicies(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const qint64 oid = rows.integer("oid");
        const qint64 relationOid = rows.integer("polrelid");
        Relation* relation = building.relation(relationOid);
        if (!relation) continue;
        Policy policy;
        policy.name = rows.text("polname");
        policy.command = commandOf(rows.letter("polcmd"));
        policy.permissive = rows.boolean("polpermissive");
        policy.roles = rows.texts("roles");
        policy.comment = building.commentOn(Catalog::Policy, oid);
        notePart(building, Catalog::Policy, oid, Kind::Policy, relationOid, *relation, relation->policies,
                 policy.name);
        relation->policies.append(policy);
    }
}

void loadEventTriggers(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        EventTrigger trigger;
        const qint64 oid = rows.integer("oid");
        trigger.name = rows.text("evtname");
        trigger.owner = rows.text("owner");
        trigger.event = rows.text("evtevent");
        trigger.tags = rows.texts("evttags");
        trigger.function = rows.text("function");
        trigger.enabled = enabledOf(rows.letter("evtenabled"));
        trigger.extension = building.extensionOf(Catalog::EventTrigger, oid);
        trigger.comment = building.commentOn(Catalog::EventTrigger, oid);
        building.noteId(Catalog::EventTrigger, oid, trigger.id());
        building.content.eventTriggers.append(trigger);
    }
}

}  // namespace schema::reading
