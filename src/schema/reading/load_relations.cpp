#include "schema/reading/load.h"

namespace schema::reading {
namespace {

RelationKind loadRelationsKindOf(char relkind) {
    switch (relkind) {
        case 'p':
            return RelationKind::PartitionedTable;
        case 'f':
            return RelationKind::ForeignTable;
        case 'v':
            return RelationKind::View;
        case 'm':
            return RelationKind::MaterializedView;
        default:
            return RelationKind::Table;
    }
}

ReplicaIdentity replicaIdentityOf(char letter) {
    switch (letter) {
        case 'f':
            return ReplicaIdentity::Full;
        case 'n':
            return ReplicaIdentity::Nothing;
        case 'i':
            return ReplicaIdentity::Index;
        default:
            return ReplicaIdentity::Default;
    }
}

QString compressionOf(char letter) {
    return letter == 'p' ? QStringLiteral("pglz") : letter == 'l' ? QStringLiteral("lz4") : QString();
}

/// reltuples is -1 where nobody ever counted (14 and later); before 14 that is 0, which then means "unknown"
/// unless pages say otherwise. relpages is -1 on analysed partitioned tables.
void readEstimates(Rows& rows, int majorVersion, Size& size) {
    const qint64 tuples = rows.integer("reltuples");
    const qint64 pages = rows.integer("relpages");
    const bool counted = majorVersion >= 14 ? tuples >= 0 : tuples > 0 || pages > 0;
    if (!counted) return;
    size.rows = tuples;
    if (pages > 0) {
        size.tableBytes = pages * rows.integer("block_size");
        size.isEstimate = true;
    }
}

}  // namespace

QString storageName(char letter) {
    switch (letter) {
        case 'p':
            return QStringLiteral("PLAIN");
        case 'e':
            return QStringLiteral("EXTERNAL");
        case 'x':
            return QStringLiteral("EXTENDED");
        case 'm':
            return QStringLiteral("MAIN");
        default:
            return {};
    }
}

void loadRelations(Building& building, const postgres::RawTable& table) {
    QList<Relation>& relations = building.content.relations;
    const int majorVersion = building.content.origin.majorVersion();
    Rows rows(table);
    relations.reserve(rows.count());
    while (rows.next()) {
        Relation relation;
        relation.oid = rows.integer("oid");
        relation.schema = building.pooled(rows.bytes("nspname"));
        relation.name = rows.text("relname");
        relation.kind = loadRelationsKindOf(rows.letter("relkind"));
        relation.owner = building.pooled(rows.bytes("owner"));
        relation.persistence =
            rows.letter("relpersistence") == 'u' ? Persistence::Unlogged : Persistence::Permanent;
        relation.accessMethod = building.pooled(rows.bytes("access_method"));
        relation.tablespace = rows.text("tablespace");
        relation.options = rows.texts("options");
        relation.toastOptions = rows.texts("toast_options");
        relation.ofType = rows.text("of_type");
        relation.rowSecurity = rows.boolean("relrowsecurity");
        relation.forceRowSecurity = rows.boolean("relforcerowsecurity");
        // Views and foreign tables say "nothing", which they cannot change.
        const char replicaIdentity = rows.letter("relreplident");
        if (relation.kind == RelationKind::Table || relation.kind == RelationKind::PartitionedTable ||
            relation.kind == RelationKind::MaterializedView)
            relation.replicaIdentity = replicaIdentityOf(replicaIdentity);
        relation.isPartition = rows.boolean("relispartition");
        relation.isPopulated = rows.boolean("relispopulated");
        relation.foreignServer = rows.text("foreign_server");
        relation.foreignOptions = rows.texts("foreign_options");
        relation.grants = building.grants(rows.bytes("acl"), AclKind::Table, relation.owner);
        const qint64 rowType = rows.integer("reltype");
        const qint64 rowTypeArray = rows.integer("typarray");
        readEstimates(rows, majorVersion, relation.size);
        relation.extension = building.extensionOf(Catalog::Class, relation.oid);
        relation.extensionGrants = building.initialGrants(Catalog::Class, relation.oid);
        relation.comment = building.commentOn(Catalog::Class, relation.oid);

        building.noteId(Catalog::Class, relation.oid, relation.id());
        building.noteId(Catalog::Type, rowType, relation.id());
        building.noteId(Catalog::Type, rowTypeArray, relation.id());
        building.notePlace(Catalog::Class, relation.oid, {relations.size(), -1});
        relations.append(std::move(relation));
    }
}

void loadColumns(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    rows.order("attrelid", "attnum");
    while (rows.next()) {
        const qint64 oid = rows.integer("attrelid");
        const int number = rows.number("attnum");
        Column column;
        column.name = building.pooled(rows.bytes("attname"));
        column.type = building.pooled(rows.bytes("type"));
        column.notNull = rows.boolean("attnotnull");
        column.hasExpression = rows.boolean("atthasdef");
        const char identity = rows.letter("attidentity");
        column.identity = identity == 'a'   ? Identity::Always
                          : identity == 'd' ? Identity::ByDefault
                                            : Identity::None;
        const char generated = rows.letter("attgenerated");
        column.generated = generated == 's'   ? Generated::Stored
                           : generated == 'v' ? Generated::Virtual
                                              : Generated::No;
        column.collation = building.pooled(rows.bytes("collation"));
        column.storage = storageName(rows.letter("storage"));
        column.compression = compressionOf(rows.letter("compression"));
        column.statisticsTarget = rows.number("statistics_target");
        column.options = rows.texts("options");
        // The server's own since the minor releases of November 2026 (17.12 …); pg_dump leaves it out too.
        column.options.removeIf(
            [](const QString& option) { return option.startsWith(QLatin1StringView("pg_attver=")); });
        column.foreignOptions = rows.texts("foreign_options");
        column.isLocal = rows.boolean("attislocal");
        column.inheritedFrom = rows.number("attinhcount");
        column.grants = building.grants(rows.bytes("acl"));
        column.comment = building.commentOn(Catalog::Class, oid, number);
        if (Relation* relation = building.relation(oid)) {
            building.noteColumn(oid, number, column.name);
            relation->columns.append(std::move(column));
        } else if (Type* type = building.composite(oid)) {
            type->attributes.append({column.name, column.type, column.collation, column.comment});
        }
    }
}

void loadInheritance(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const qint64 child = rows.integer("inhrelid");
        const qint64 parent = rows.integer("inhparent");
        const auto parentId = building.idOf(Catalog::Class, parent);
        if (!parentId) continue;
        if (Relation* relation = building.relation(child)) {
            relation->parents.append({parentId->schema, parentId->name});
            relation->detachPending = rows.boolean("inhdetachpending");
        } else if (const Place place = building.placeOf(Catalog::Class, child); place.part >= 0) {
            building.content.relations[place.thing].indexes[place.part].parent = {parentId->schema,
                                                                                  parentId->part};
        }
    }
}

}  // namespace schema::reading
