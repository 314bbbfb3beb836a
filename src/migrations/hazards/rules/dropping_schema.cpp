#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkDroppingSchema(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("DropStmt") || root.text("removeType") != QLatin1String("OBJECT_SCHEMA")) return;
    const QStringList names = root.names("objects");
    const QString schemas = names.join(QLatin1String(", "));
    // RESTRICT, the default, drops nothing but an empty schema.
    if (root.text("behavior") == QLatin1String("DROP_CASCADE")) {
        inspection.report(
            Words::tr("DROP SCHEMA … CASCADE permanently deletes every table in %1 with its rows.")
                .arg(schemas));
        return;
    }
    inspection.report(
        {.offset = 0,
         .relation = {},
         .message = Words::tr("Dropping %1 fails unless it is empty, and breaks clients that still use it.")
                        .arg(schemas),
         .safer = {},
         .severity = Severity::Warning});
}

}  // namespace

Rule droppingSchema() {
    return {.key = QStringLiteral("dropping-schema"),
            .severity = Severity::Problem,
            .title = Words::tr("A schema is dropped"),
            .help = Words::tr("With CASCADE everything in the schema is lost, tables with their rows, and "
                              "everything in other schemas that depends "
                              "on it. Drop the tables one by one in separate migrations, then the empty "
                              "schema without CASCADE."),
            .given = R"(CREATE SCHEMA archive;
CREATE TABLE archive.posts (id bigint PRIMARY KEY);)",
            .bad = R"(DROP SCHEMA archive CASCADE;)",
            .good = R"(ALTER TABLE archive.posts RENAME TO posts_unused;)",
            .alsoKnownAs = {QStringLiteral("DS101")},
            .check = checkDroppingSchema};
}

}  // namespace migrations::hazards
