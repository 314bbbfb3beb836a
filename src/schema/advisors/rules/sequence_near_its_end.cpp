#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

#include <cmath>

namespace schema::advisors {
namespace {

void checkSequenceNearItsEnd(Inquiry& inquiry) {
    for (const Sequence& sequence : inquiry.snapshot()->sequences) {
        if (!sequence.extension.isEmpty() || sequence.cycle || !sequence.lastValue) continue;
        const bool goesUp = sequence.increment > 0;
        const double span = goesUp
                                ? static_cast<double>(sequence.maximum) - static_cast<double>(sequence.start)
                                : static_cast<double>(sequence.start) - static_cast<double>(sequence.minimum);
        const double gone =
            std::abs(static_cast<double>(*sequence.lastValue) - static_cast<double>(sequence.start));
        if (span <= 0 || gone / span < 0.75) continue;
        // Of an integer column number-near-its-end speaks.
        const Relation* table = inquiry.snapshot().relation(sequence.ownerTable);
        const Column* column = table ? table->column(sequence.ownerColumn) : nullptr;
        if (column && column->type != QLatin1String("bigint")) continue;
        inquiry.report(gone / span < 0.9 ? AdviceLevel::Warning : AdviceLevel::Problem, sequence.id(),
                       AdvisorText::tr("%1 has used %2 % of its numbers.")
                           .arg(sequence.name, QString::number(static_cast<int>(100 * gone / span))),
                       goesUp && sequence.type != QLatin1String("bigint")
                           ? QStringLiteral("ALTER SEQUENCE %1 AS bigint;\n")
                                 .arg(sql::qualified(sequence.qualifiedName()))
                           : QString());
    }
}

}  // namespace

Advisor sequenceNearItsEnd() {
    return {.key = QStringLiteral("sequence-near-its-end"),
            .level = AdviceLevel::Warning,
            .title = AdvisorText::tr("A sequence that will run out"),
            .reason = AdvisorText::tr("When a sequence without CYCLE reaches its maximum, nextval() fails, "
                                      "and so does every insert that uses it."),
            .bad = R"(CREATE SEQUENCE ticket AS smallint;
SELECT setval('ticket', 30000);)",
            .good = R"(CREATE SEQUENCE ticket;
SELECT setval('ticket', 30000);)",
            .check = checkSequenceNearItsEnd};
}

}  // namespace schema::advisors
