#include "schema/reading/load.h"

namespace schema::reading {
namespace {

ConstraintKind kindOf(char contype) {
    switch (contype) {
        case 'p':
            return ConstraintKind::PrimaryKey;
        case 'u':
            return ConstraintKind::Unique;
        case 'f':
            return ConstraintKind::ForeignKey;
        case 'x':
            return ConstraintKind::Exclusion;
        case 'n':
            return ConstraintKind::NotNull;
        default:
            return ConstraintKind::Check;
    }
}

ForeignKeyAction actionOf(char letter) {
    switch (letter) {
        case 'r':
            return ForeignKeyAction::Restrict;
        case 'c':
            return ForeignKeyAction::Cascade;
        case 'n':
            return ForeignKeyAction::SetNull;
        case 'd':
            return ForeignKeyAction::SetDefault;
        default:
            return ForeignKeyAction::NoAction;
    }
}

ForeignKeyMatch matchOf(char letter) {
    return letter == 'f'   ? ForeignKeyMatch::Full
           : letter == 'p' ? ForeignKeyMatch::Partial
                           : ForeignKeyMatch::Simple;
}

Constraint readConstraint(Rows& rows, Building& building, qint64 relation) {
    Constraint out;
    out.name = building.pooled(rows.bytes("conname"));
    out.kind = kindOf(rows.letter("contype"));
    out.deferrable = rows.boolean("condeferrable");
    out.initiallyDeferred = rows.boolean("condeferred");
    out.validated = rows.boolean("convalidated");
    // Keys on plain tables carry the flag too; it says something only for those that could be inherited.
    out.noInherit = rows.boolean("connoinherit") &&
                    (out.kind == ConstraintKind::Check || out.kind == ConstraintKind::NotNull);
    out.isLocal = rows.boolean("conislocal");
    out.inheritedFrom = rows.number("coninhcount");
    out.isClone = rows.boolean("is_clone");
    const qint64 referenced = rows.integer("confrelid");
    out.columns = building.columnNames(relation, rows.numbers("conkey"));
    out.referencedColumns = building.columnNames(referenced, rows.numbers("confkey"));
    if (out.kind == ConstraintKind::ForeignKey) {
        if (const auto id = building.idOf(Catalog::Class, referenced))
            out.references = {id->schema, id->name};
        out.onUpdate = actionOf(rows.letter("confupdtype"));
        out.onDelete = actionOf(rows.letter("confdeltype"));
        out.match = matchOf(rows.letter("confmatchtype"));
        out.setColumns = building.columnNames(relation, rows.numbers("confdelsetcols"));
    }
    out.enforced = rows.boolean("conenforced");
    out.temporal = rows.boolean("conperiod");
    out.definition = building.pooled(rows.bytes("definition"));
    if (relation != 0 && (out.kind == ConstraintKind::ForeignKey || out.kind == ConstraintKind::NotNull))
        out.definition = constraintText(out);
    return out;
}

/// Writes what needs no word of the server, and notes what does.
void define(Building& building, Rows& rows, qint64 oid, qint64 relationOid, const Relation& relation,
            Index& index) {
    IndexParts parts;
    parts.classes = rows.integers("indclass");
    parts.collations = rows.integers("indcollation");
    parts.orders = rows.numbers("indoption");
    parts.expressions = rows.bytes("expressions").toByteArray();
    for (const int number : rows.numbers("indkey").mid(0, index.columns.size()))
        parts.keys.append(building.column(relationOid, number));
    const auto text = plainIndexText(relation, index, parts, building.defaultClasses);
    if (!text)
        building.deparsedIndexes.append(oid);
    else if (index.hasPredicate || !parts.expressions.isEmpty())
        building.indexTexts.insert(oid, *text);
    else
        index.definition = text->head;
}

}  // namespace

void loadOperatorClasses(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const qint64 oid = rows.integer("oid");
        const QString method = building.pooled(rows.bytes("amname"));
        const qint64 type = rows.integer("opcintype");
        building.defaultClasses.add(oid, method, type, building.pooled(rows.bytes("type")));
    }
}

void loadConstraints(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const qint64 oid = rows.integer("oid");
        const qint64 relationOid = rows.integer("conrelid");
        const qint64 typeOid = rows.integer("contypid");
        Constraint constraint = readConstraint(rows, building, relationOid);
        constraint.comment = building.commentOn(Catalog::Constraint, oid);
        if (Relation* relation = building.relation(relationOid)) {
            const Place owner = building.placeOf(Catalog::Class, relationOid);
            building.notePlace(Catalog::Constraint, oid, {owner.thing, relation->constraints.size()});
            building.noteId(Catalog::Constraint, oid,
                            ObjectId::partOf(relation->qualifiedName(), Kind::Constraint, constraint.name));
            relation->constraints.append(std::move(constraint));
        } else if (Type* type = building.type(typeOid)) {
            building.noteId(Catalog::Constraint, oid, type->id());
            type->constraints.append(constraint);
        }
    }
}

void loadIndexes(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const qint64 oid = rows.integer("indexrelid");
        const qint64 relationOid = rows.integer("indrelid");
        Relation* relation = building.relation(relationOid);
        if (!relation) continue;
        Index index;
        index.name = building.pooled(rows.bytes("relname"));
        index.method = building.pooled(rows.bytes("amname"));
        index.unique = rows.boolean("indisunique");
        index.primary = rows.boolean("indisprimary");
        index.isClustered = rows.boolean("indisclustered");
        index.isValid = rows.boolean("indisvalid");
        index.isReady = rows.boolean("indisready");
        index.isReplicaIdentity = rows.boolean("indisreplident");
        index.nullsNotDistinct = rows.boolean("indnullsnotdistinct");
        const int keyParts = rows.number("indnkeyatts");
        const QList<int> numbers = rows.numbers("indkey");
        const QStringList columns = building.columnNames(relationOid, numbers);
        index.columns = columns.mid(0, keyParts);
        index.included = columns.mid(keyParts);
        index.hasPredicate = rows.boolean("has_predicate");
        index.options = rows.texts("options");
        index.tablespace = rows.text("tablespace");
        for (const QString& target : rows.texts("statistics"))
            index.statistics.append({target.section(QLatin1Char(':'), 0, 0).toInt(),
                                     target.section(QLatin1Char(':'), 1).toInt()});
        if (const qint64 pages = rows.integer("relpages"); pages > 0) {
            index.bytes = pages * rows.integer("block_size");
            index.bytesAreEstimate = true;
        }
        index.comment = building.commentOn(Catalog::Class, oid);

        define(building, rows, oid, relationOid, *relation, index);
        const auto constraint = std::find_if(relation->constraints.begin(), relation->constraints.end(),
                                             [&](const Constraint& each) { return each.name == index.name; });
        const bool behind =
            constraint != relation->constraints.end() &&
            (constraint->kind == ConstraintKind::PrimaryKey || constraint->kind == ConstraintKind::Unique ||
             constraint->kind == ConstraintKind::Exclusion);
        if (behind) index.constraint = index.name;
        if (behind && constraint->kind != ConstraintKind::Exclusion)
            constraint->definition = building.pooled(constraintText(*constraint, &index));
        building.noteId(
            Catalog::Class, oid,
            ObjectId::partOf(relation->qualifiedName(), behind ? Kind::Constraint : Kind::Index, index.name));
        const Place owner = building.placeOf(Catalog::Class, relationOid);
        building.notePlace(Catalog::Class, oid, {owner.thing, relation->indexes.size()});
        relation->indexes.append(std::move(index));
    }
}

}  // namespace schema::reading
