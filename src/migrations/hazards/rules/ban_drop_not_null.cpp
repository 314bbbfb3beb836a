#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkBanDropNotNull(Inspection& inspection) {
    for (const Step& step : inspection.steps("AT_DropNotNull")) {
        const KnownColumn* known = inspection.known().column(inspection.relation(), step.target);
        if (known && !known->type.name.isEmpty() && !known->isNotNull) continue;
        inspection.report(step.offset,
                          Words::tr("Readers of %1 that rely on a value in %2 meet NULL from then on.")
                              .arg(inspection.relation().plain(), step.target));
    }
}

}  // namespace

Rule banDropNotNull() {
    return {.key = QStringLiteral("ban-drop-not-null"),
            .severity = Severity::Note,
            .title = Words::tr("A column may be NULL from now on"),
            .help = Words::tr("Running clients read the column into a type that knows no NULL, and fail at "
                              "the first row that has one. Deploy readers "
                              "that understand NULL first, and writers that store it last."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, title text NOT NULL);)",
            .bad = R"(ALTER TABLE posts ALTER COLUMN title DROP NOT NULL;)",
            .good = R"(ALTER TABLE posts ALTER COLUMN title SET DEFAULT '';)",
            .alsoKnownAs = {},
            .check = checkBanDropNotNull};
}

}  // namespace migrations::hazards
