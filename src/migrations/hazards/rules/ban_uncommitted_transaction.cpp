#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkBanUncommittedTransaction(Inspection& inspection) {
    if (inspection.known().hasBegun() && !inspection.known().isCommittedByTool())
        inspection.report(
            {.offset = 0,
             .relation = {},
             .message = Words::tr("The file ends inside the transaction that it began, so its changes are "
                                  "rolled back, or the tool's history entry is lost with it."),
             .safer = QStringLiteral("COMMIT;"),
             .severity = {}});
}

}  // namespace

Rule banUncommittedTransaction() {
    return {.key = QStringLiteral("ban-uncommitted-transaction"),
            .severity = Severity::Problem,
            .title = Words::tr("BEGIN without COMMIT"),
            .help = Words::tr("The transaction is still open when the file ends. Either the server rolls it "
                              "back when the tool disconnects, or the tool writes its history entry into it "
                              "and loses that as well. The history and the schema then disagree."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY);)",
            .bad = R"(BEGIN;
UPDATE posts SET id = 2 WHERE id = 1;)",
            .badLines = {2},
            .good = R"(BEGIN;
UPDATE posts SET id = 2 WHERE id = 1;
COMMIT;)",
            .alsoKnownAs = {},
            .checkEnd = checkBanUncommittedTransaction};
}

}  // namespace migrations::hazards
