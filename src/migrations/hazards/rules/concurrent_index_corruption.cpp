#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

#include <algorithm>

namespace migrations::hazards {
namespace {

void checkConcurrentIndexCorruption(Inspection& inspection) {
    const Facts& facts = inspection.known().facts();
    // Without a version there is no reason to suspect this one.
    if (facts.serverMajor != 14 || facts.serverMinor > 3) return;
    const Node& root = inspection.statement().root;
    const bool reindexes =
        root.is("ReindexStmt") && std::ranges::any_of(root.list("params"), [](const Node& option) {
            return option.text("defname") == QLatin1String("concurrently");
        });
    if (!reindexes && !(root.is("IndexStmt") && root.flag("concurrent"))) return;
    inspection.report(
        Words::tr("On PostgreSQL 14.0 to 14.3 an index that is built CONCURRENTLY may lack rows; update to "
                  "14.4 first."));
}

}  // namespace

Rule concurrentIndexCorruption() {
    return {.key = QStringLiteral("concurrent-index-corruption"),
            .severity = Severity::Warning,
            .title = Words::tr("PostgreSQL 14.0 to 14.3 may build a corrupt index"),
            .help = Words::tr("Because of a bug in these versions, CREATE INDEX CONCURRENTLY and REINDEX "
                              "CONCURRENTLY can miss rows that are updated during the build; the index is "
                              "then incomplete, without any error. PostgreSQL 14.4 fixes this. Check indexes "
                              "that were built before with amcheck, or rebuild them."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, title text);)",
            .bad = R"(CREATE INDEX CONCURRENTLY posts_title ON posts (title);)",
            .good = R"(CREATE INDEX posts_title ON posts (title);)",
            .alsoKnownAs = {},
            .sinceMajor = 14,
            .untilMajor = 14,
            .check = checkConcurrentIndexCorruption};
}

}  // namespace migrations::hazards
