#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

#include <algorithm>

namespace migrations::hazards {
namespace {

bool isConcurrentIndexWork(const Node& root) {
    if (root.is("IndexStmt") || root.is("DropStmt")) return root.flag("concurrent");
    if (!root.is("ReindexStmt")) return false;
    return std::ranges::any_of(root.list("params"), [](const Node& option) {
        return option.text("defname") == QLatin1String("concurrently");
    });
}

void checkBanConcurrentIndexCreationInTransaction(Inspection& inspection) {
    if (!isConcurrentIndexWork(inspection.statement().root) || !inspection.known().isInTransaction()) return;
    inspection.report(
        Words::tr("CONCURRENTLY fails inside a transaction block, and this statement runs in one."),
        Words::tr("-- in a separate migration that the tool runs without a transaction:") + u'\n' +
            QString::fromUtf8(inspection.statement().text) + u';');
}

}  // namespace

Rule banConcurrentIndexCreationInTransaction() {
    return {
        .key = QStringLiteral("ban-concurrent-index-creation-in-transaction"),
        .severity = Severity::Problem,
        .title = Words::tr("CONCURRENTLY inside a transaction"),
        .help = Words::tr(
            "CREATE INDEX, DROP INDEX and REINDEX with CONCURRENTLY fail inside a transaction. Most tools "
            "run a "
            "file in one: Atlas needs \"-- atlas:txmode none\" and a blank line at the top, goose "
            "\"-- +goose NO TRANSACTION\", dbmate \"-- migrate:up transaction:false\"; golang-migrate and "
            "dbmate send a file as one message, which is a transaction unless the statement is alone."),
        .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, slug text);)",
        .bad = R"(SET lock_timeout = '2s';
BEGIN;
CREATE INDEX CONCURRENTLY posts_slug_idx ON posts (slug);
COMMIT;)",
        .badLines = {3},
        .good = R"(CREATE INDEX CONCURRENTLY posts_slug_idx ON posts (slug);)",
        .alsoKnownAs = {QStringLiteral("PG103")},
        .check = checkBanConcurrentIndexCreationInTransaction};
}

}  // namespace migrations::hazards
