#include "schema/reading/load.h"

namespace schema::reading {

void loadPublications(Building& building, const postgres::RawTable& table) {
    QList<Publication>& publications = building.content.publications;
    Rows rows(table);
    while (rows.next()) {
        Publication publication;
        const qint64 oid = rows.integer("oid");
        publication.name = rows.text("pubname");
        publication.owner = rows.text("owner");
        publication.allTables = rows.boolean("puballtables");
        for (const char* operation : {"pubinsert", "pubupdate", "pubdelete", "pubtruncate"})
            if (rows.boolean(operation)) publication.operations << QLatin1String(operation + 3);
        publication.viaRoot = rows.boolean("pubviaroot");
        publication.generatedColumns = rows.text("generated_columns");
        publication.comment = building.commentOn(Catalog::Publication, oid);
        building.notePlace(Catalog::Publication, oid, {publications.size(), -1});
        publications.append(publication);
    }
}

void loadPublishedTables(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const qint64 oid = rows.integer("oid");
        const Place place = building.placeOf(Catalog::Publication, rows.integer("prpubid"));
        const qint64 relation = rows.integer("prrelid");
        const auto id = building.idOf(Catalog::Class, relation);
        if (place.thing < 0 || !id) continue;
        QList<PublishedTable>& tables = building.content.publications[place.thing].tables;
        building.notePlace(Catalog::PublicationTable, oid, {place.thing, tables.size()});
        tables.append({{id->schema, id->name}, building.columnNames(relation, rows.numbers("prattrs")), {}});
    }
}

void loadPublishedSchemas(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const Place place = building.placeOf(Catalog::Publication, rows.integer("pnpubid"));
        if (place.thing >= 0) building.content.publications[place.thing].schemas << rows.text("nspname");
    }
}

void loadDefaultPrivileges(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        DefaultPrivileges privileges;
        privileges.role = rows.text("role");
        privileges.schema = rows.text("nspname");
        switch (rows.letter("objects")) {
            case 'r':
                privileges.objects = QStringLiteral("tables");
                break;
            case 'S':
                privileges.objects = QStringLiteral("sequences");
                break;
            case 'f':
                privileges.objects = QStringLiteral("functions");
                break;
            case 'T':
                privileges.objects = QStringLiteral("types");
                break;
            case 'n':
                privileges.objects = QStringLiteral("schemas");
                break;
            default:
                privileges.objects = QStringLiteral("large objects");
                break;
        }
        privileges.grants = building.grants(rows.bytes("acl"));
        building.content.defaultPrivileges.append(privileges);
    }
}

}  // namespace schema::reading
