#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkInvalidIndex(Inquiry& inquiry) {
    for (const Relation* table : inquiry.relations())
        for (const Index& index : table->indexes)
            if (!index.isValid && table->kind != RelationKind::PartitionedTable)
                inquiry.report(
                    partOf(*table, Kind::Index, index.name),
                    AdvisorText::tr("%1 is invalid: it is updated, but no query uses it.").arg(index.name),
                    QStringLiteral("REINDEX INDEX CONCURRENTLY %1;\n")
                        .arg(sql::qualified(table->schema, index.name)));
}

}  // namespace

Advisor invalidIndex() {
    return {.key = QStringLiteral("invalid-index"),
            .level = AdviceLevel::Warning,
            .title = AdvisorText::tr("An invalid index"),
            .reason = AdvisorText::tr(
                "CREATE INDEX CONCURRENTLY failed or is still running. Every write updates the index, but no "
                "query uses it, and a unique one does not check the existing rows. Rebuild it or drop it."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY, slug text);
CREATE INDEX post_slug ON post (slug);
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'post_slug'::regclass;)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY, slug text);
CREATE INDEX post_slug ON post (slug);)",
            .check = checkInvalidIndex};
}

}  // namespace schema::advisors
