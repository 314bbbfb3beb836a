#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkBanDropColumn(Inspection& inspection) {
    const Name& table = inspection.relation();
    for (const Step& step : inspection.steps("AT_DropColumn")) {
        inspection.report(step.offset, Words::tr("Dropping %2 of %1 permanently deletes its data, and breaks "
                                                 "every running client that still uses the column.")
                                           .arg(table.plain(), step.target));
    }
}

}  // namespace

Rule banDropColumn() {
    return {.key = QStringLiteral("ban-drop-column"),
            .severity = Severity::Warning,
            .title = Words::tr("A column is dropped"),
            .help = Words::tr(
                "The data of the column is lost, and no down migration restores it. Clients that run while "
                "the migration is applied still use the column, for example in SELECT lists that an ORM "
                "caches. First deploy code that does not use the column. Drop it in a later migration, and "
                "mark it there as intended: -- colophon:ignore ban-drop-column."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, subtitle text);)",
            .bad = R"(ALTER TABLE posts DROP COLUMN subtitle;)",
            .good = R"(-- No client reads the column since release 4.2.
-- colophon:ignore ban-drop-column
ALTER TABLE posts DROP COLUMN subtitle;)",
            .alsoKnownAs = {QStringLiteral("DS103"), QStringLiteral("remove_column")},
            .check = checkBanDropColumn};
}

}  // namespace migrations::hazards
