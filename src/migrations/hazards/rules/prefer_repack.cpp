#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

#include <algorithm>

namespace migrations::hazards {
namespace {

void checkPreferRepack(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    const bool isFull =
        root.is("VacuumStmt") && std::ranges::any_of(root.list("options"), [](const Node& option) {
            return option.text("defname") == QLatin1String("full") &&
                   option.child("arg").text("sval") != QLatin1String("false");
        });
    if (!isFull && !root.is("ClusterStmt")) return;
    Name table = inspection.relation();
    if (isFull) table = Name::of(root.list("rels").value(0).child("relation"));
    if (!table.isEmpty() && inspection.known().isNew(table)) return;
    const QString name = table.isEmpty() ? Words::tr("each table") : table.plain();
    inspection.report(
        {.offset = 0,
         .relation = table,
         .message =
             Words::tr("This rewrites %1 and its indexes while nothing else can read or write it.").arg(name),
         .safer = {},
         .severity = {}});
}

}  // namespace

Rule preferRepack() {
    return {.key = QStringLiteral("prefer-repack"),
            .severity = Severity::Warning,
            .title = Words::tr("VACUUM FULL or CLUSTER"),
            .help = Words::tr("Both hold an ACCESS EXCLUSIVE lock during the whole rewrite. pg_repack and "
                              "pg_squeeze build a copy while the table is in use, and lock it only briefly "
                              "at the end. A regular plain VACUUM keeps a table from growing."),
            .given = R"(CREATE TABLE events (id bigint PRIMARY KEY);)",
            .bad = R"(VACUUM FULL events;)",
            .good = R"(VACUUM events;)",
            .alsoKnownAs = {},
            .check = checkPreferRepack};
}

}  // namespace migrations::hazards
