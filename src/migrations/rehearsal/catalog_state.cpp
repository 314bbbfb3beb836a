#include "migrations/rehearsal/catalog_state.h"

#include "core/json.h"

#include <QJsonArray>

#include <algorithm>

namespace migrations {
namespace {

template <typename Number>
QList<Number> numbersOf(const core::JsonReader& reader, const char* name) {
    QList<Number> numbers;
    const QJsonArray values = reader.value(name).toArray();
    for (const QJsonValue& value : values)
        numbers.append(static_cast<Number>(value.toInteger()));
    return numbers;
}

ColumnState readColumn(core::JsonReader& reader) {
    core::JsonReader domain = reader.object("domain");
    return {.number = static_cast<int>(reader.integer("number")),
            .name = reader.text("name"),
            .type = reader.text("type"),
            .typeOid = reader.integer("type_oid"),
            .typeModifier = static_cast<int>(reader.integer("type_modifier")),
            .notNull = reader.boolean("not_null"),
            .generated = reader.boolean("generated"),
            .identity = reader.boolean("identity"),
            .hasConstant = reader.boolean("constant"),
            .expression = reader.text("expression"),
            .domains = numbersOf<qint64>(domain, "oids"),
            .domainNotNull = domain.boolean("not_null"),
            .baseType = domain.text("base"),
            .labels = reader.texts("labels")};
}

ConstraintState readConstraint(core::JsonReader& reader) {
    return {.oid = reader.integer("oid"),
            .name = reader.text("name"),
            .type = reader.text("type"),
            .validated = reader.boolean("validated"),
            .inherited = reader.boolean("inherited"),
            .expression = reader.text("expression"),
            .key = numbersOf<int>(reader, "key"),
            .references = reader.integer("references"),
            .referencedKey = numbersOf<int>(reader, "referenced_key"),
            .matchFull = reader.boolean("match_full"),
            .operators = reader.texts("operators")};
}

IndexState readIndex(core::JsonReader& reader) {
    return {.oid = reader.integer("oid"),
            .name = reader.text("name"),
            .unique = reader.boolean("unique"),
            .inherited = reader.boolean("inherited"),
            .nullsNotDistinct = reader.boolean("nulls_not_distinct"),
            .keys = reader.texts("keys"),
            .operators = reader.texts("operators"),
            .predicate = reader.text("predicate")};
}

RelationState readRelation(core::JsonReader& reader) {
    return {.oid = reader.integer("oid"),
            .schema = reader.text("schema"),
            .name = reader.text("name"),
            .kind = reader.text("kind"),
            .partitionConstraint = reader.optionalText("partition_constraint").value_or(QString()),
            .columns = reader.list("columns", readColumn),
            .constraints = reader.list("constraints", readConstraint),
            .indexes = reader.list("indexes", readIndex)};
}

DomainState readDomain(core::JsonReader& reader) {
    return {.oid = reader.integer("oid"),
            .domain = reader.integer("domain"),
            .name = reader.text("name"),
            .expression = reader.text("expression"),
            .validated = reader.boolean("validated")};
}

}  // namespace

const ColumnState* RelationState::column(int number) const {
    const auto found = std::ranges::find(columns, number, &ColumnState::number);
    return found == columns.end() ? nullptr : &*found;
}

core::Result<CatalogState> parseCatalogState(const QString& json) {
    const auto object = core::parseJsonObject(json.toUtf8());
    if (!object) return core::fail(object);
    core::JsonReader reader(*object);
    CatalogState state;
    const QList<RelationState> relations = reader.list("relations", readRelation);
    for (const RelationState& relation : relations)
        state.relations.insert(relation.oid, relation);
    state.domains = reader.list("domains", readDomain);
    if (const auto error = reader.error()) return std::unexpected(*error);
    return state;
}

}  // namespace migrations
