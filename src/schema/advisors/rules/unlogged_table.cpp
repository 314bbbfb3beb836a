#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkUnloggedTable(Inquiry& inquiry) {
    for (const Relation* table : inquiry.relations())
        if (table->kind == RelationKind::Table && table->persistence == Persistence::Unlogged)
            inquiry.report(table->id(),
                           AdvisorText::tr("%1 is unlogged: a crash empties it.").arg(table->name),
                           alterTable(*table) + QStringLiteral("SET LOGGED;\n"));
}

}  // namespace

Advisor unloggedTable() {
    return {.key = QStringLiteral("unlogged-table"),
            .level = AdviceLevel::Note,
            .title = AdvisorText::tr("A table that is emptied by a crash"),
            .reason = AdvisorText::tr("An unlogged table is empty after a crash, and always empty on "
                                      "standbys. Use it only for data that can be recreated."),
            .bad = R"(CREATE UNLOGGED TABLE cache (id bigint PRIMARY KEY);)",
            .good = R"(CREATE TABLE cache (id bigint PRIMARY KEY);)",
            .check = checkUnloggedTable};
}

}  // namespace schema::advisors
