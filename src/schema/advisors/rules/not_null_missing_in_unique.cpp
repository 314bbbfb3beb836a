#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkNotNullMissingInUnique(Inquiry& inquiry) {
    for (const Relation* table : inquiry.tables())
        for (const Index& index : table->indexes) {
            if (!index.unique || index.primary || index.nullsNotDistinct || index.columns.size() < 2)
                continue;
            QStringList optional;
            for (const QString& name : index.columns)
                if (const Column* column = table->column(name); column && !column->notNull) optional << name;
            if (optional.isEmpty() || index.hasPredicate) continue;
            inquiry.report(
                partOf(*table, index.constraint.isEmpty() ? Kind::Index : Kind::Constraint, index.name),
                AdvisorText::tr("%1 allows duplicate rows where %2 is NULL.")
                    .arg(index.name, optional.join(QStringLiteral(", "))));
        }
}

}  // namespace

Advisor notNullMissingInUnique() {
    return {
        .key = QStringLiteral("not-null-missing-in-unique"),
        .level = AdviceLevel::Note,
        .title = AdvisorText::tr("A unique key that allows any number of NULLs"),
        .reason =
            AdvisorText::tr("NULL is not equal to NULL, so a unique constraint allows any number of rows in "
                            "which one of its columns is NULL. If this is not intended, use NOT NULL or "
                            "NULLS NOT DISTINCT (PostgreSQL 15 and later). Only keys with several columns "
                            "are reported, because a single optional column is common."),
        .bad =
            R"(CREATE TABLE member (id bigint PRIMARY KEY, club bigint, number bigint, UNIQUE (club, number));)",
        .good =
            R"(CREATE TABLE member (id bigint PRIMARY KEY, club bigint NOT NULL, number bigint NOT NULL, UNIQUE (club, number));)",
        .check = checkNotNullMissingInUnique};
}

}  // namespace schema::advisors
