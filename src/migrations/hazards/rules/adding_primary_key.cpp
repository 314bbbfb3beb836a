#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkAddingPrimaryKey(Inspection& inspection) {
    const Name& table = inspection.relation();
    for (const Constraint& key : inspection.addedConstraints("CONSTR_PRIMARY")) {
        if (!key.index.isEmpty()) continue;
        const QString name = constraintName(table, key);
        QString safer;
        for (const QString& column : key.columns) {
            const KnownColumn* known = inspection.known().column(table, column);
            if (!known || !known->isNotNull) safer += notNullSteps(table, column) + u'\n';
        }
        inspection.report(
            key.offset,
            Words::tr("Adding a primary key builds its index while nothing else can read or write %1.")
                .arg(table.plain()),
            safer + uniqueIndexConcurrently(table, name, key.columns) + alterTable(table) +
                QStringLiteral("ADD CONSTRAINT %1 PRIMARY KEY USING INDEX %1;").arg(quoted(name)));
    }
    for (const Column& column : inspection.addedColumns()) {
        if (!column.has("CONSTR_PRIMARY")) continue;
        inspection.report(column.offset, Words::tr("Adding %1 as the primary key rewrites %2 or fails, and "
                                                   "builds an index while nothing else can "
                                                   "read or write it.")
                                             .arg(column.name, table.plain()));
    }
}

}  // namespace

Rule addingPrimaryKey() {
    return {.key = QStringLiteral("adding-serial-primary-key-field"),
            .severity = Severity::Warning,
            .title = Words::tr("A primary key builds its index while reads and writes wait"),
            .help = Words::tr("ADD PRIMARY KEY builds a unique index under an ACCESS EXCLUSIVE lock, and "
                              "reads the table once more for each "
                              "column that may be NULL. Build the index with CREATE UNIQUE INDEX "
                              "CONCURRENTLY, make the columns NOT NULL "
                              "through a validated check, then ADD CONSTRAINT … PRIMARY KEY USING INDEX."),
            .given = R"(CREATE TABLE events (id bigint NOT NULL, note text);)",
            .bad = R"(ALTER TABLE events ADD CONSTRAINT events_pkey PRIMARY KEY (id);)",
            .good = R"(CREATE UNIQUE INDEX CONCURRENTLY events_pkey ON events (id);
ALTER TABLE events ADD CONSTRAINT events_pkey PRIMARY KEY USING INDEX events_pkey;)",
            .alsoKnownAs = {QStringLiteral("PG104"), QStringLiteral("adding-primary-key")},
            .check = checkAddingPrimaryKey};
}

}  // namespace migrations::hazards
