#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

#include <algorithm>

namespace migrations::hazards {
namespace {

/// The command that PostgreSQL refuses in a transaction block (PreventInTransactionBlock); empty for the
/// rest. Another rule looks at indexes that are built CONCURRENTLY.
QString outsideOnly(const ParsedStatement& statement) {
    const Node& root = statement.root;
    if (root.is("VacuumStmt")) return root.flag("is_vacuumcmd") ? QStringLiteral("VACUUM") : QString();
    if (root.is("CreatedbStmt")) return QStringLiteral("CREATE DATABASE");
    if (root.is("DropdbStmt")) return QStringLiteral("DROP DATABASE");
    if (root.is("CreateTableSpaceStmt")) return QStringLiteral("CREATE TABLESPACE");
    if (root.is("DropTableSpaceStmt")) return QStringLiteral("DROP TABLESPACE");
    if (root.is("AlterSystemStmt")) return QStringLiteral("ALTER SYSTEM");
    if (root.is("ClusterStmt") && statement.relation.isEmpty()) return QStringLiteral("CLUSTER");
    if (root.is("ReindexStmt")) {
        const QString kind = root.text("kind");
        const bool isMany = kind == QLatin1String("REINDEX_OBJECT_SCHEMA") ||
                            kind == QLatin1String("REINDEX_OBJECT_DATABASE") ||
                            kind == QLatin1String("REINDEX_OBJECT_SYSTEM");
        return isMany ? QStringLiteral("REINDEX SCHEMA, DATABASE or SYSTEM") : QString();
    }
    for (const Step& step : statement.steps)
        if (step.is("AT_DetachPartition") && step.node.child("def").flag("concurrent"))
            return QStringLiteral("DETACH PARTITION CONCURRENTLY");
    if (root.is("CreateSubscriptionStmt")) {
        const bool makesNoSlot = std::ranges::any_of(root.list("options"), [](const Node& option) {
            const QString name = option.text("defname");
            const QString value = option.child("arg").text("sval");
            return (name == QLatin1String("connect") || name == QLatin1String("create_slot")) &&
                   value == QLatin1String("false");
        });
        return makesNoSlot ? QString() : QStringLiteral("CREATE SUBSCRIPTION");
    }
    return {};
}

void checkForbiddenInTransaction(Inspection& inspection) {
    if (!inspection.known().isInTransaction()) return;
    const QString command = outsideOnly(inspection.statement());
    if (command.isEmpty()) return;
    inspection.report(
        Words::tr("%1 fails inside a transaction block, and this statement runs in one.").arg(command));
}

}  // namespace

Rule forbiddenInTransaction() {
    return {.key = QStringLiteral("forbidden-in-transaction"),
            .severity = Severity::Problem,
            .title = Words::tr("A statement that cannot run in a transaction"),
            .help = Words::tr(
                "VACUUM, CREATE and DROP DATABASE, ALTER SYSTEM, DETACH PARTITION … CONCURRENTLY and a few "
                "others fail inside a transaction. Put "
                "the statement into a separate migration and switch off the tool's transaction for it."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY);)",
            .bad = R"(BEGIN;
VACUUM posts;
COMMIT;)",
            .badLines = {2},
            .good = R"(VACUUM posts;)",
            .alsoKnownAs = {QStringLiteral("TX101")},
            .check = checkForbiddenInTransaction};
}

}  // namespace migrations::hazards
