#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkEnumValueUsedInTransaction(Inspection& inspection) {
    const QStringList& added = inspection.known().addedEnumValues();
    if (added.isEmpty() || !inspection.known().isInTransaction() ||
        inspection.statement().is("AlterEnumStmt"))
        return;
    QString used;
    int offset = 0;
    (void)inspection.statement().root.any([&](const Node& node) {
        const QString text = node.is("A_Const") ? node.child("sval").text("sval") : QString();
        if (text.isEmpty() || !added.contains(text)) return false;
        used = text;
        offset = node.location();
        return true;
    });
    if (!used.isEmpty())
        inspection.report(offset, Words::tr("%1 was added to its enum in the same transaction, and cannot be "
                                            "used before the transaction is committed.")
                                      .arg(used));
}

}  // namespace

Rule enumValueUsedInTransaction() {
    return {.key = QStringLiteral("enum-value-used-in-transaction"),
            .severity = Severity::Problem,
            .title = Words::tr("A new enum value is used before it is committed"),
            .help = Words::tr("A value that ALTER TYPE … ADD VALUE added to an existing enum cannot be used "
                              "until the transaction is committed; PostgreSQL reports \"unsafe use of new "
                              "value\". Add the value in one migration and use it in the next."),
            .given = R"(CREATE TYPE post_state AS ENUM ('draft', 'live');
CREATE TABLE posts (id bigint PRIMARY KEY, state post_state);)",
            .bad = R"(BEGIN;
ALTER TYPE post_state ADD VALUE IF NOT EXISTS 'review' BEFORE 'live';
UPDATE posts SET state = 'review' WHERE id = 1;
COMMIT;)",
            .badLines = {3},
            .good = R"(ALTER TYPE post_state ADD VALUE IF NOT EXISTS 'review' BEFORE 'live';
UPDATE posts SET state = 'review' WHERE id = 1;)",
            .alsoKnownAs = {},
            .check = checkEnumValueUsedInTransaction};
}

}  // namespace migrations::hazards
