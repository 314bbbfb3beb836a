#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

#include <algorithm>

namespace schema::advisors {
namespace {

void checkForeignKeyOfOtherType(Inquiry& inquiry) {
    for (const Relation* table : inquiry.tables())
        for (const Constraint& key : table->constraints) {
            const Relation* target = inquiry.snapshot().relation(key.references);
            if (key.kind != ConstraintKind::ForeignKey || key.isClone || !target) continue;
            for (qsizetype i = 0; i < std::min(key.columns.size(), key.referencedColumns.size()); ++i) {
                const Column* from = table->column(key.columns[i]);
                const Column* to = target->column(key.referencedColumns[i]);
                if (!from || !to || from->type == to->type || key.temporal) continue;
                inquiry.report(
                    partOf(*table, Kind::Constraint, key.name),
                    AdvisorText::tr("%1 is %2, %3 of %4 is %5.")
                        .arg(from->name, from->type, to->name, target->name, to->type),
                    alterTable(*table) +
                        QStringLiteral("ALTER COLUMN %1 TYPE %2;\n").arg(sql::quoted(from->name), to->type));
            }
        }
}

}  // namespace

Advisor foreignKeyOfOtherType() {
    return {.key = QStringLiteral("foreign-key-of-other-type"),
            .level = AdviceLevel::Warning,
            .title = AdvisorText::tr("A foreign key between columns of different types"),
            .reason = AdvisorText::tr(
                "Each check casts one side, and joins may not use the index. An integer that refers to a "
                "bigint is also limited to two billion, unlike the referenced rows."),
            .bad = R"(CREATE TABLE author (id bigint PRIMARY KEY);
CREATE TABLE post (id int PRIMARY KEY REFERENCES author);)",
            .good = R"(CREATE TABLE author (id bigint PRIMARY KEY);
CREATE TABLE post (id bigint PRIMARY KEY REFERENCES author);)",
            .check = checkForeignKeyOfOtherType};
}

}  // namespace schema::advisors
