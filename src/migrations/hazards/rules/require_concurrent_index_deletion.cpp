#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkRequireConcurrentIndexDeletion(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("DropStmt") || root.text("removeType") != QLatin1String("OBJECT_INDEX") ||
        root.flag("concurrent"))
        return;
    for (const Node& object : root.list("objects")) {
        const Name index = Name::of(object.names("items"));
        const KnownIndex* known = inspection.known().index(index);
        if (known && inspection.known().isNew(known->table)) continue;
        const KnownRelation* table = known ? inspection.known().relation(known->table) : nullptr;
        const bool isPartitioned = table && table->isPartitioned;
        const QString ifExists = root.flag("missing_ok") ? QStringLiteral("IF EXISTS ") : QString();
        inspection.report(
            {.offset = 0,
             .relation = index,
             .message = Words::tr("DROP INDEX takes an ACCESS EXCLUSIVE lock on the table of %1; all reads "
                                  "and writes of the table wait behind it.")
                            .arg(index.plain()),
             .safer = isPartitioned
                          ? QString()
                          : Words::tr("-- outside a transaction, alone in its migration:") +
                                QStringLiteral("\nDROP INDEX CONCURRENTLY %1%2;").arg(ifExists, index.sql()),
             // One that no migration made is mostly not there.
             .severity = root.flag("missing_ok") && !known ? std::optional(Severity::Note) : std::nullopt});
    }
}

}  // namespace

Rule requireConcurrentIndexDeletion() {
    return {.key = QStringLiteral("require-concurrent-index-deletion"),
            .severity = Severity::Warning,
            .title = Words::tr("An index is dropped while reads and writes wait"),
            .help = Words::tr(
                "DROP INDEX takes an ACCESS EXCLUSIVE lock on the table of the index. It is short by itself, "
                "but waits for every transaction that uses the table, and every later query waits behind it. "
                "DROP INDEX CONCURRENTLY waits without blocking others; it cannot run in a transaction, and "
                "cannot drop the index of a constraint or of a partitioned table."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, slug text);
CREATE INDEX posts_slug_idx ON posts (slug);)",
            .bad = R"(DROP INDEX posts_slug_idx;)",
            .good = R"(DROP INDEX CONCURRENTLY posts_slug_idx;)",
            .alsoKnownAs = {QStringLiteral("PG102"), QStringLiteral("remove_index")},
            .check = checkRequireConcurrentIndexDeletion};
}

}  // namespace migrations::hazards
