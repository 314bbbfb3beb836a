#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"
#include "migrations/hazards/statement_text.h"

#include <algorithm>

namespace migrations::hazards {
namespace {

void checkRequireConcurrentReindex(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("ReindexStmt")) return;
    const auto isConcurrently = [](const Node& option) {
        return option.text("defname") == QLatin1String("concurrently");
    };
    if (std::ranges::any_of(root.list("params"), isConcurrently)) return;
    const QString kind = root.text("kind");
    if (kind == QLatin1String("REINDEX_OBJECT_SYSTEM") ||
        (!inspection.relation().isEmpty() && inspection.isNew()))
        return;
    const QByteArray word = kind == QLatin1String("REINDEX_OBJECT_INDEX")    ? "INDEX"
                            : kind == QLatin1String("REINDEX_OBJECT_TABLE")  ? "TABLE"
                            : kind == QLatin1String("REINDEX_OBJECT_SCHEMA") ? "SCHEMA"
                                                                             : "DATABASE";
    inspection.report(
        Words::tr("REINDEX blocks writes, and reads that would use the index, until it is rebuilt."),
        Words::tr("-- outside a transaction, alone in its migration:") + u'\n' +
            QString::fromUtf8(insertWord(inspection.statement().text, word, "CONCURRENTLY")) + u';');
}

}  // namespace

Rule requireConcurrentReindex() {
    return {
        .key = QStringLiteral("require-concurrent-reindex"),
        .severity = Severity::Warning,
        .title = Words::tr("An index is rebuilt while others wait"),
        .help = Words::tr("REINDEX takes a SHARE lock on the table and an ACCESS EXCLUSIVE lock on the "
                          "index. REINDEX … CONCURRENTLY builds a "
                          "second index beside the old one and swaps them; it cannot run in a transaction."),
        .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY);)",
        .bad = R"(REINDEX INDEX posts_pkey;)",
        .good = R"(REINDEX INDEX CONCURRENTLY posts_pkey;)",
        .alsoKnownAs = {},
        .check = checkRequireConcurrentReindex};
}

}  // namespace migrations::hazards
