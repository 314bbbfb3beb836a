#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkRenamingEnumValue(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("AlterEnumStmt") || !root.has("oldVal")) return;
    const Name type = Name::of(root.names("typeName"));
    inspection.report({.offset = 0,
                       .relation = type,
                       .message = Words::tr("Renaming the value %2 of %1 breaks every running client that "
                                            "still writes or compares the old one.")
                                      .arg(type.plain(), root.text("oldVal")),
                       .safer = {},
                       .severity = {}});
}

}  // namespace

Rule renamingEnumValue() {
    return {.key = QStringLiteral("renaming-enum-value"),
            .severity = Severity::Warning,
            .title = Words::tr("A value of an enum is renamed"),
            .help = Words::tr("Clients that still send the old value get an error from then on. Add the new "
                              "value, let the application write "
                              "it and read both, update the rows in batches, and leave the old value unused: "
                              "PostgreSQL cannot remove "
                              "one."),
            .given = R"(CREATE TYPE post_state AS ENUM ('draft', 'live');)",
            .bad = R"(ALTER TYPE post_state RENAME VALUE 'live' TO 'published';)",
            .good = R"(ALTER TYPE post_state ADD VALUE IF NOT EXISTS 'published' AFTER 'live';)",
            .alsoKnownAs = {QStringLiteral("rename_enum_value")},
            .check = checkRenamingEnumValue};
}

}  // namespace migrations::hazards
