#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkWideIndex(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("IndexStmt") || root.flag("unique") || root.list("indexParams").size() <= 3) return;
    inspection.report(Words::tr("An index on %1 columns is rarely better than one on the first three, and it "
                                "makes each write slower.")
                          .arg(root.list("indexParams").size()));
}

}  // namespace

Rule wideIndex() {
    return {.key = QStringLiteral("wide-index"),
            .severity = Severity::Note,
            .title = Words::tr("A plain index on more than three columns"),
            .help = Words::tr(
                "The fourth column of an index only helps queries that restrict the three before it, and "
                "those find few rows anyway. The index is larger and makes writes slower. Put the most "
                "selective columns first, or use INCLUDE for columns that are only read."),
            .given = R"(CREATE TABLE visits (id bigint PRIMARY KEY, a text, b text, c text, d text);)",
            .bad = R"(CREATE INDEX CONCURRENTLY visits_many ON visits (a, b, c, d);)",
            .good = R"(CREATE INDEX CONCURRENTLY visits_few ON visits (a, b) INCLUDE (c, d);)",
            .alsoKnownAs = {QStringLiteral("add_index_columns")},
            .check = checkWideIndex};
}

}  // namespace migrations::hazards
