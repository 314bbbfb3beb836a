#include "schema/reading/load.h"

#include <QTimeZone>

namespace schema::reading {

void loadLocks(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const qint64 relation = rows.integer("relation");
        if (building.locks.contains(relation)) continue;
        LockHolder holder;
        holder.pid = rows.integer("pid");
        holder.granted = rows.boolean("granted");
        if (!rows.isNull("seconds")) holder.seconds = rows.integer("seconds");
        holder.statement = rows.text("query");
        building.locks.insert(relation, holder);
    }
}

void loadTableActivity(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        Relation* relation = building.relation(rows.integer("oid"));
        if (!relation) continue;
        const qint64 live = rows.integer("live_rows");
        if (!rows.isNull("analyzed"))
            relation->size.analyzed =
                QDateTime::fromMSecsSinceEpoch(rows.integer("analyzed"), QTimeZone::utc());
        if (!rows.isNull("vacuumed"))
            relation->size.vacuumed =
                QDateTime::fromMSecsSinceEpoch(rows.integer("vacuumed"), QTimeZone::utc());
        if (!relation->size.rows && live > 0) relation->size.rows = live;
    }
}

void loadTableSizes(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        Relation* relation = building.relation(rows.integer("oid"));
        if (!relation || rows.isNull("bytes")) continue;
        relation->size.tableBytes = rows.integer("bytes");
        relation->size.isEstimate = false;
    }
}

void loadIndexSizes(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const Place place = building.placeOf(Catalog::Class, rows.integer("oid"));
        if (place.part < 0 || rows.isNull("bytes")) continue;
        Index& index = building.content.relations[place.thing].indexes[place.part];
        index.bytes = rows.integer("bytes");
        index.bytesAreEstimate = false;
    }
}

void loadIndexActivity(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const Place place = building.placeOf(Catalog::Class, rows.integer("oid"));
        if (place.part < 0) continue;
        Index& index = building.content.relations[place.thing].indexes[place.part];
        index.scans = rows.integer("scans");
        if (!rows.isNull("last_scan"))
            index.lastScan = QDateTime::fromMSecsSinceEpoch(rows.integer("last_scan"), QTimeZone::utc());
    }
}

void loadSequenceValues(Building& building, const postgres::RawTable& table) {
    QHash<QualifiedName, qsizetype> positions;
    for (qsizetype i = 0; i < building.content.sequences.size(); ++i)
        positions.insert(building.content.sequences[i].qualifiedName(), i);
    Rows rows(table);
    while (rows.next()) {
        const auto id = building.idOf(Catalog::Class, rows.integer("oid"));
        if (!id || rows.isNull("last_value")) continue;
        if (const auto at = positions.constFind({id->schema, id->name}); at != positions.constEnd())
            building.content.sequences[*at].lastValue = rows.integer("last_value");
    }
}

void loadExtensionVersions(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const auto id = building.idOf(Catalog::Extension, rows.integer("oid"));
        const QString version = rows.text("default_version");
        for (Extension& extension : building.content.extensions)
            if (id && extension.name == id->name) extension.availableVersion = version;
    }
}

}  // namespace schema::reading
