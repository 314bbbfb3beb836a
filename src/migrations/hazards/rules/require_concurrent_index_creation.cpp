#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"
#include "migrations/hazards/statement_text.h"

namespace migrations::hazards {
namespace {

/// CONCURRENTLY is refused on a partitioned table: the indexes of the partitions come first.
QString partitionedIndexSteps(const ParsedStatement& statement) {
    const QString parent = QString::fromUtf8(insertWord(statement.text, "ON", "ONLY"));
    return Words::tr("-- an index that is invalid until each partition has its own:") + u'\n' + parent +
           QStringLiteral(";\n") +
           Words::tr(
               "-- for each partition, outside of a transaction: CREATE INDEX CONCURRENTLY on the partition, "
               "then "
               "ALTER INDEX … ATTACH PARTITION …");
}

void checkRequireConcurrentIndexCreation(Inspection& inspection) {
    const ParsedStatement& statement = inspection.statement();
    if (!statement.is("IndexStmt") || statement.root.flag("concurrent") || inspection.isNew()) return;
    const KnownRelation* table = inspection.known().relation(inspection.relation());
    const bool isPartitioned = table && table->isPartitioned;
    // ON ONLY a partitioned table builds nothing.
    if (!statement.root.child("relation").flag("inh")) return;
    inspection.report(
        Words::tr("CREATE INDEX blocks all writes to %1 until the index is built.")
            .arg(inspection.relation().plain()),
        isPartitioned ? partitionedIndexSteps(statement)
                      : Words::tr("-- outside a transaction, alone in its migration:") + u'\n' +
                            QString::fromUtf8(insertWord(statement.text, "INDEX", "CONCURRENTLY")) + u';');
}

}  // namespace

Rule requireConcurrentIndexCreation() {
    return {.key = QStringLiteral("require-concurrent-index-creation"),
            .severity = Severity::Warning,
            .title = Words::tr("An index is built while writes wait"),
            .help = Words::tr("CREATE INDEX takes a SHARE lock: reads continue, but every INSERT, UPDATE and "
                              "DELETE waits until the index is built. CREATE INDEX CONCURRENTLY does not "
                              "block them; it takes longer, cannot run in a transaction, and leaves an "
                              "invalid index if it fails, which must be dropped before the next try."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, slug text);)",
            .bad = R"(CREATE INDEX posts_slug_idx ON posts (slug);)",
            .good = R"(CREATE INDEX CONCURRENTLY posts_slug_idx ON posts (slug);)",
            .alsoKnownAs = {QStringLiteral("PG101"), QStringLiteral("add_index"), QStringLiteral("E6")},
            .check = checkRequireConcurrentIndexCreation};
}

}  // namespace migrations::hazards
