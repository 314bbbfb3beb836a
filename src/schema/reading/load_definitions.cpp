#include "schema/reading/load.h"

namespace schema::reading {
namespace {

/// Gives each row's text in `column` to `take`, with where the row of that oid lies.
template <typename Take>
void eachText(Building& building, const postgres::RawTable& table, Catalog catalog, const char* column,
              Take take) {
    Rows rows(table);
    while (rows.next()) {
        const Place place = building.placeOf(catalog, rows.integer("oid"));
        if (place.thing >= 0) take(place, rows.text(column));
    }
}

}  // namespace

void loadPartitionDefinitions(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        Relation* relation = building.relation(rows.integer("oid"));
        if (!relation) continue;
        relation->partitionKey = rows.text("key");
        relation->partitionBound = rows.text("bound");
        relation->partitionConstraint = rows.text("partition_constraint");
    }
}

void loadDefaults(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const qint64 relation = rows.integer("adrelid");
        if (Column* column = building.column(relation, rows.number("adnum")))
            column->expression = building.pooled(rows.bytes("expression"));
    }
}

void loadConstraintDefinitions(Building& building, const postgres::RawTable& table) {
    eachText(building, table, Catalog::Constraint, "definition", [&](Place place, const QString& text) {
        building.content.relations[place.thing].constraints[place.part].definition = text;
    });
}

void loadIndexDefinitions(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const qint64 oid = rows.integer("oid");
        const Place place = building.placeOf(Catalog::Class, oid);
        if (place.thing < 0 || place.part < 0) continue;
        QString& definition = building.content.relations[place.thing].indexes[place.part].definition;
        const IndexText around = building.indexTexts.value(oid);
        const QString expression = rows.text("expression"), predicate = rows.text("predicate");
        if (!rows.isNull("definition")) {
            definition = rows.text("definition");
        } else if (!around.head.isEmpty()) {
            definition = around.head + expression + around.tail;
            if (!predicate.isEmpty()) definition += QStringLiteral(" WHERE ") + predicate;
        }
    }
}

void loadTriggerDefinitions(Building& building, const postgres::RawTable& table) {
    eachText(building, table, Catalog::Trigger, "definition", [&](Place place, const QString& text) {
        building.content.relations[place.thing].triggers[place.part].definition = text;
    });
}

void loadPolicyDefinitions(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const Place place = building.placeOf(Catalog::Policy, rows.integer("oid"));
        if (place.thing < 0) continue;
        Policy& policy = building.content.relations[place.thing].policies[place.part];
        policy.usingExpression = rows.text("using_expression");
        policy.checkExpression = rows.text("check_expression");
    }
}

void loadStatisticsDefinitions(Building& building, const postgres::RawTable& table) {
    eachText(building, table, Catalog::Statistics, "definition", [&](Place place, const QString& text) {
        building.content.statistics[place.thing].definition = text;
    });
}

void loadPublicationFilters(Building& building, const postgres::RawTable& table) {
    eachText(building, table, Catalog::PublicationTable, "filter", [&](Place place, const QString& text) {
        building.content.publications[place.thing].tables[place.part].filter = text;
    });
}

void loadRoutineDefinitions(Building& building, const postgres::RawTable& table) {
    eachText(building, table, Catalog::Proc, "definition", [&](Place place, const QString& text) {
        building.content.routines[place.thing].definition = text;
    });
}

void loadRuleDefinitions(Building& building, const postgres::RawTable& table) {
    eachText(building, table, Catalog::Rewrite, "definition", [&](Place place, const QString& text) {
        building.content.relations[place.thing].rules[place.part].definition = text;
    });
}

void loadViewDefinitions(Building& building, const postgres::RawTable& table) {
    eachText(building, table, Catalog::Class, "query", [&](Place place, const QString& text) {
        if (place.part < 0) building.content.relations[place.thing].query = text;
    });
}

}  // namespace schema::reading
