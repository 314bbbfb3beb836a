#include "schema/reading/load.h"

namespace schema::reading {

void loadTableActivity(Building& building, const postgres::Table& table) {
    Rows rows(table);
    while (rows.next()) {
        Relation* relation = building.relation(rows.integer("oid"));
        if (!relation) continue;
        const qint64 live = rows.integer("live_rows");
        relation->size.analyzed = rows.cell("analyzed").toDateTime().toUTC();
        if (!relation->size.rows && live > 0) relation->size.rows = live;
    }
}

void loadTableSizes(Building& building, const postgres::Table& table) {
    Rows rows(table);
    while (rows.next()) {
        Relation* relation = building.relation(rows.integer("oid"));
        if (!relation || rows.isNull("bytes")) continue;
        relation->size.tableBytes = rows.integer("bytes");
        relation->size.isEstimate = false;
    }
}

void loadIndexSizes(Building& building, const postgres::Table& table) {
    Rows rows(table);
    while (rows.next()) {
        const Place place = building.placeOf(Catalog::Class, rows.integer("oid"));
        if (place.part < 0 || rows.isNull("bytes")) continue;
        Index& index = building.content.relations[place.thing].indexes[place.part];
        index.bytes = rows.integer("bytes");
        index.bytesAreEstimate = false;
    }
}

}  // namespace schema::reading
