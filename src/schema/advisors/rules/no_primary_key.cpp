#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

#include <algorithm>

namespace schema::advisors {
namespace {

bool mayBecomeKey(const Relation& table, const Index& index) {
    return table.kind == RelationKind::Table && index.unique && index.isValid && !index.hasPredicate &&
           index.constraint.isEmpty() && index.method == QLatin1String("btree") &&
           keyTextOf(index) == sql::quotedList(index.columns) &&
           std::ranges::all_of(index.columns, [&table](const QString& name) {
               const Column* column = table.column(name);
               return column && column->notNull;
           });
}

void checkNoPrimaryKey(Inquiry& inquiry) {
    for (const Relation* table : inquiry.tables()) {
        const bool hasKey = std::ranges::any_of(table->constraints, [](const Constraint& constraint) {
            return constraint.kind == ConstraintKind::PrimaryKey;
        });
        // A child of plain inheritance has its parent's columns, not its keys.
        if (hasKey || table->columns.isEmpty()) continue;
        QString statement;
        const auto usable = std::ranges::find_if(
            table->indexes, [table](const Index& index) { return mayBecomeKey(*table, index); });
        if (usable != table->indexes.end())
            statement = alterTable(*table) +
                        QStringLiteral("ADD PRIMARY KEY USING INDEX %1;\n").arg(sql::quoted(usable->name));
        else if (!table->column(QStringLiteral("id")))
            statement = alterTable(*table) +
                        QStringLiteral("ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY;\n");
        inquiry.report(table->id(), AdvisorText::tr("%1 has no primary key.").arg(table->name), statement);
    }
}

}  // namespace

Advisor noPrimaryKey() {
    return {.key = QStringLiteral("no-primary-key"),
            .level = AdviceLevel::Warning,
            .title = AdvisorText::tr("A table without a primary key"),
            .reason = AdvisorText::tr(
                "Its rows cannot be identified: duplicates cannot be deleted one by one, clients cannot "
                "address a row, and logical replication cannot replicate updates and deletes."),
            .bad = R"(CREATE TABLE post (title text);)",
            .good = R"(CREATE TABLE post (title text PRIMARY KEY);)",
            .check = checkNoPrimaryKey};
}

}  // namespace schema::advisors
