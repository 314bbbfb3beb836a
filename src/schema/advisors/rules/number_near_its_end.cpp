#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

/// The greatest number of the types that run out; 0 for others.
qint64 limitOf(const QString& type) {
    if (type == QLatin1String("smallint")) return 32767;
    if (type == QLatin1String("integer")) return 2147483647;
    return 0;
}

void checkNumberNearItsEnd(Inquiry& inquiry) {
    for (const Relation* table : inquiry.tables())
        for (const Column& column : table->columns) {
            const qint64 limit = limitOf(column.type);
            const Sequence* sequence = inquiry.snapshot().sequenceOf(table->qualifiedName(), column.name);
            if (limit == 0 || !sequence || !sequence->lastValue || sequence->increment < 0) continue;
            const double used = static_cast<double>(*sequence->lastValue) / static_cast<double>(limit);
            if (used < 0.75) continue;
            inquiry.report(
                used < 0.9 ? AdviceLevel::Warning : AdviceLevel::Problem,
                partOf(*table, Kind::Column, column.name),
                AdvisorText::tr("%1 is %2 and has used %3 % of its numbers.")
                    .arg(column.name, column.type, QString::number(static_cast<int>(used * 100))),
                (sequence->ownership == SequenceOwnership::Column
                     ? QStringLiteral("ALTER SEQUENCE %1 AS bigint MAXVALUE 9223372036854775807;\n")
                           .arg(sql::qualified(sequence->qualifiedName()))
                     : QString()) +
                    alterTable(*table) +
                    QStringLiteral("ALTER COLUMN %1 TYPE bigint;\n").arg(sql::quoted(column.name)));
        }
}

}  // namespace

Advisor numberNearItsEnd() {
    return {.key = QStringLiteral("number-near-its-end"),
            .level = AdviceLevel::Warning,
            .title = AdvisorText::tr("A key that will run out of numbers"),
            .reason = AdvisorText::tr(
                "When the column or its sequence reaches its maximum, every insert fails. Changing integer "
                "to bigint rewrites the table and its indexes while nothing else can read it, so plan it "
                "early. Columns that refer to it need the same type."),
            .bad = R"(CREATE TABLE visit (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
SELECT setval('visit_id_seq', 1800000000);)",
            .good = R"(CREATE TABLE visit (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
SELECT setval('visit_id_seq', 1800000000);)",
            .check = checkNumberNearItsEnd};
}

}  // namespace schema::advisors
