#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkBanDropColumn(Inspection& inspection) {
    const Name& table = inspection.relation();
    for (const Step& step : inspection.steps("AT_DropColumn")) {
        inspection.report(
            step.offset,
            Words::tr("Dropping %2 of %1 loses its data for good, and breaks every running client that "
                      "still names the column.")
                .arg(table.plain(), step.target));
    }
}

}  // namespace

Rule banDropColumn() {
    return {.key = QStringLiteral("ban-drop-column"),
            .severity = Severity::Warning,
            .title = Words::tr("A column is dropped"),
            .help = Words::tr(
                "The data of the column is lost, and no down migration brings it back. Clients that run "
                "while the migration is applied still name the column, in SELECT lists that an ORM keeps "
                "for example. First deploy code that does not know the column; drop it in a later "
                "migration, and say there that it is meant: -- colophon:ignore ban-drop-column."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, subtitle text);)",
            .bad = R"(ALTER TABLE posts DROP COLUMN subtitle;)",
            .good = R"(-- No client reads the column since release 4.2.
-- colophon:ignore ban-drop-column
ALTER TABLE posts DROP COLUMN subtitle;)",
            .alsoKnownAs = {QStringLiteral("DS103"), QStringLiteral("remove_column")},
            .check = checkBanDropColumn};
}

}  // namespace migrations::hazards
