#include "schema/reading/load.h"

namespace schema::reading {
namespace {

TypeKind loadTypesKindOf(char typtype, bool isDefined) {
    if (!isDefined) return TypeKind::Shell;
    switch (typtype) {
        case 'e':
            return TypeKind::Enum;
        case 'd':
            return TypeKind::Domain;
        case 'c':
            return TypeKind::Composite;
        case 'r':
            return TypeKind::Range;
        default:
            return TypeKind::Base;
    }
}

}  // namespace

void loadTypes(Building& building, const postgres::RawTable& table) {
    QList<Type>& types = building.content.types;
    Rows rows(table);
    while (rows.next()) {
        Type type;
        const qint64 oid = rows.integer("oid");
        type.schema = building.pooled(rows.bytes("nspname"));
        type.name = rows.text("typname");
        const char letter = rows.letter("typtype");
        type.kind = loadTypesKindOf(letter, rows.boolean("typisdefined"));
        const char storage = rows.letter("typstorage");
        type.owner = building.pooled(rows.bytes("owner"));
        const qint64 classOid = rows.integer("typrelid");
        const qint64 arrayOid = rows.integer("typarray");
        type.baseType = rows.text("base_type");
        type.notNull = rows.boolean("typnotnull");
        type.expression = rows.text("expression");
        type.collation = rows.text("collation");
        if (type.kind == TypeKind::Range) {
            type.subtype = rows.text("subtype");
            type.operatorClass = rows.text("operator_class");
            type.canonical = rows.text("canonical");
            type.difference = rows.text("difference");
            type.multirange = rows.text("multirange");
        }
        if (type.kind == TypeKind::Base) type.storage = storageName(storage);
        const qint64 multirangeOid = rows.integer("multirange_oid");
        type.grants = building.grants(rows.bytes("acl"));
        type.extension = building.extensionOf(Catalog::Type, oid);
        type.extensionGrants = building.initialGrants(Catalog::Type, oid);
        type.comment = building.commentOn(Catalog::Type, oid);

        for (const qint64 each : {oid, arrayOid, multirangeOid})
            if (each != 0) building.noteId(Catalog::Type, each, type.id());
        building.notePlace(Catalog::Type, oid, {types.size(), -1});
        if (type.kind == TypeKind::Composite) {
            building.noteId(Catalog::Class, classOid, type.id());
            building.noteComposite(classOid, types.size());
        }
        types.append(type);
    }
}

void loadEnumLabels(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next())
        if (Type* type = building.type(rows.integer("enumtypid"))) type->labels << rows.text("enumlabel");
}

void loadSequences(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        Sequence sequence;
        const qint64 oid = rows.integer("oid");
        sequence.schema = building.pooled(rows.bytes("nspname"));
        sequence.name = rows.text("relname");
        sequence.owner = building.pooled(rows.bytes("owner"));
        sequence.persistence =
            rows.letter("relpersistence") == 'u' ? Persistence::Unlogged : Persistence::Permanent;
        sequence.type = building.pooled(rows.bytes("type"));
        sequence.start = rows.integer("seqstart");
        sequence.increment = rows.integer("seqincrement");
        sequence.minimum = rows.integer("seqmin");
        sequence.maximum = rows.integer("seqmax");
        sequence.cache = rows.integer("seqcache");
        sequence.cycle = rows.boolean("seqcycle");
        const qint64 tableOid = rows.integer("owner_table");
        const int columnNumber = rows.number("owner_column");
        const char dependency = rows.letter("deptype");
        if (const auto owner = building.idOf(Catalog::Class, tableOid)) {
            sequence.ownerTable = {owner->schema, owner->name};
            sequence.ownerColumn = building.columnName(tableOid, columnNumber);
            sequence.ownership = dependency == 'i' ? SequenceOwnership::Identity : SequenceOwnership::Column;
        }
        sequence.grants = building.grants(rows.bytes("acl"), AclKind::Sequence, sequence.owner);
        sequence.extension = building.extensionOf(Catalog::Class, oid);
        sequence.extensionGrants = building.initialGrants(Catalog::Class, oid);
        sequence.comment = building.commentOn(Catalog::Class, oid);
        building.noteId(Catalog::Class, oid, sequence.id());
        building.content.sequences.append(std::move(sequence));
    }
}

void loadCollations(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        Collation collation;
        const qint64 oid = rows.integer("oid");
        collation.schema = building.pooled(rows.bytes("nspname"));
        collation.name = rows.text("collname");
        collation.owner = rows.text("owner");
        collation.provider = rows.text("provider");
        if (collation.provider == QStringLiteral("libc")) {
            collation.collate = rows.text("collcollate");
            collation.characterType = rows.text("collctype");
        }
        collation.deterministic = rows.boolean("collisdeterministic");
        collation.version = rows.text("collversion");
        collation.locale = rows.text("locale");
        collation.rules = rows.text("rules");
        collation.extension = building.extensionOf(Catalog::Collation, oid);
        collation.comment = building.commentOn(Catalog::Collation, oid);
        building.noteId(Catalog::Collation, oid, collation.id());
        building.content.collations.append(collation);
    }
}

}  // namespace schema::reading
