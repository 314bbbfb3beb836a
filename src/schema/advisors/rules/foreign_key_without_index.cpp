#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

#include <QSet>

#include <algorithm>

namespace schema::advisors {
namespace {

/// An index helps when its first columns are those of the key, in any order.
bool isCovered(const Relation& table, const Constraint& key) {
    return std::ranges::any_of(table.indexes, [&key](const Index& index) {
        if (!index.isValid || index.hasPredicate || index.columns.size() < key.columns.size()) return false;
        if (index.method != QLatin1String("btree") && index.method != QLatin1String("hash")) return false;
        const QStringList first = index.columns.mid(0, key.columns.size());
        return QSet<QString>(first.begin(), first.end()) ==
               QSet<QString>(key.columns.begin(), key.columns.end());
    });
}

void checkForeignKeyWithoutIndex(Inquiry& inquiry) {
    for (const Relation* table : inquiry.tables())
        for (const Constraint& key : table->constraints) {
            if (key.kind != ConstraintKind::ForeignKey || key.isClone || isCovered(*table, key)) continue;
            const bool isPartitioned = table->kind == RelationKind::PartitionedTable;
            inquiry.report(partOf(*table, Kind::Constraint, key.name),
                           AdvisorText::tr("%1 (%2) refers to %3, and no index begins with these columns.")
                               .arg(key.name, key.columns.join(QStringLiteral(", ")),
                                    key.references.schema + QLatin1Char('.') + key.references.name),
                           QStringLiteral("CREATE INDEX %1ON %2 (%3);\n")
                               .arg(isPartitioned ? QString() : QStringLiteral("CONCURRENTLY "),
                                    nameOf(*table), sql::quotedList(key.columns)));
        }
}

}  // namespace

Advisor foreignKeyWithoutIndex() {
    return {.key = QStringLiteral("foreign-key-without-index"),
            .level = AdviceLevel::Warning,
            .title = AdvisorText::tr("A foreign key without an index"),
            .reason = AdvisorText::tr(
                "Deleting or changing a referenced row searches for rows that refer to it. Without an index "
                "that begins with the key's columns this reads the whole table for every row, and holds its "
                "locks meanwhile. Joins along the key are slow as well."),
            .bad = R"(CREATE TABLE author (id bigint PRIMARY KEY);
CREATE TABLE post (id bigint PRIMARY KEY, author_id bigint REFERENCES author);)",
            .good = R"(CREATE TABLE author (id bigint PRIMARY KEY);
CREATE TABLE post (id bigint PRIMARY KEY, author_id bigint REFERENCES author);
CREATE INDEX ON post (author_id);)",
            .check = checkForeignKeyWithoutIndex};
}

}  // namespace schema::advisors
