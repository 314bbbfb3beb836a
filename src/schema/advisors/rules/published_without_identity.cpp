#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

#include <algorithm>

namespace schema::advisors {
namespace {

bool hasPrimaryKey(const Relation& table) {
    return std::ranges::any_of(table.indexes, [](const Index& index) { return index.primary; });
}

bool hasIdentity(const Relation& table) {
    switch (table.replicaIdentity) {
        case ReplicaIdentity::Full:
            return true;
        case ReplicaIdentity::Nothing:
            return false;
        case ReplicaIdentity::Index:
            return std::ranges::any_of(table.indexes,
                                       [](const Index& index) { return index.isReplicaIdentity; });
        case ReplicaIdentity::Default:
            return hasPrimaryKey(table);
    }
    return true;
}

bool publishes(const Publication& publication, const Relation& table) {
    if (!publication.operations.contains(QStringLiteral("update")) &&
        !publication.operations.contains(QStringLiteral("delete")))
        return false;
    // Temporary and unlogged tables are in no publication.
    if (table.persistence != Persistence::Permanent) return false;
    return publication.allTables || publication.schemas.contains(table.schema) ||
           std::ranges::any_of(publication.tables, [&table](const PublishedTable& each) {
               return each.table == table.qualifiedName() || table.parents.contains(each.table);
           });
}

void checkPublishedWithoutIdentity(Inquiry& inquiry) {
    for (const Relation* table : inquiry.relations()) {
        if (table->kind != RelationKind::Table || hasIdentity(*table)) continue;
        for (const Publication& publication : inquiry.snapshot()->publications) {
            if (!publishes(publication, *table)) continue;
            inquiry.report(
                table->id(),
                AdvisorText::tr(
                    "UPDATE and DELETE on %1 fail: %2 publishes them, but the table has no replica identity.")
                    .arg(table->name, publication.name),
                alterTable(*table) + (hasPrimaryKey(*table) ? QStringLiteral("REPLICA IDENTITY DEFAULT;\n")
                                                            : QStringLiteral("REPLICA IDENTITY FULL;\n")));
            break;
        }
    }
}

}  // namespace

Advisor publishedWithoutIdentity() {
    return {.key = QStringLiteral("published-without-identity"),
            .level = AdviceLevel::Problem,
            .title = AdvisorText::tr("A published table without a replica identity"),
            .reason = AdvisorText::tr(
                "A publication of updates and deletes must identify the rows. Without a primary key or "
                "another replica identity every UPDATE and DELETE on the table fails."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY, title text);
ALTER TABLE post REPLICA IDENTITY NOTHING;
CREATE PUBLICATION feed FOR TABLE post;)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY, title text);
CREATE PUBLICATION feed FOR TABLE post;)",
            .check = checkPublishedWithoutIdentity};
}

}  // namespace schema::advisors
