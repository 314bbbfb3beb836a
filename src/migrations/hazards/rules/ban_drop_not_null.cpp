#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkBanDropNotNull(Inspection& inspection) {
    for (const Step& step : inspection.steps("AT_DropNotNull")) {
        const KnownColumn* known = inspection.known().column(inspection.relation(), step.target);
        if (known && !known->type.name.isEmpty() && !known->isNotNull) continue;
        inspection.report(step.offset,
                          Words::tr("Clients that read %1 and expect a value in %2 can get NULL from now on.")
                              .arg(inspection.relation().plain(), step.target));
    }
}

}  // namespace

Rule banDropNotNull() {
    return {.key = QStringLiteral("ban-drop-not-null"),
            .severity = Severity::Note,
            .title = Words::tr("A column may be NULL from now on"),
            .help = Words::tr(
                "Running clients read the column into a type that cannot be NULL, and fail at the first row "
                "that is. First deploy code that can read NULL, last the code that writes it."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, title text NOT NULL);)",
            .bad = R"(ALTER TABLE posts ALTER COLUMN title DROP NOT NULL;)",
            .good = R"(ALTER TABLE posts ALTER COLUMN title SET DEFAULT '';)",
            .alsoKnownAs = {},
            .check = checkBanDropNotNull};
}

}  // namespace migrations::hazards
