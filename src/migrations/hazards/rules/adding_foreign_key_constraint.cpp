#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

#include <algorithm>

namespace migrations::hazards {
namespace {

QString foreignKeySteps(const Name& table, const Constraint& key) {
    // The text behind the name: FOREIGN KEY (…) REFERENCES …, or REFERENCES … alone when it belongs to a
    // column.
    QString definition = key.text;
    const qsizetype begin = definition.indexOf(QLatin1String("FOREIGN"), 0, Qt::CaseInsensitive);
    const qsizetype reference = definition.indexOf(QLatin1String("REFERENCES"), 0, Qt::CaseInsensitive);
    definition =
        begin >= 0 && begin < reference
            ? definition.mid(begin)
            : QStringLiteral("FOREIGN KEY (%1) ").arg(quoted(key.columns)) + definition.mid(reference);
    return validatedSteps(table, definition, quoted(constraintName(table, key)));
}

/// True when the key is on columns that the same statement adds without a value: there is nothing to find
/// then.
bool isOnEmptyColumns(const Inspection& inspection, const Constraint& key) {
    const QList<Column>& added = inspection.addedColumns();
    return std::ranges::any_of(key.columns, [&](const QString& name) {
        const auto column = std::ranges::find(added, name, &Column::name);
        return column != added.end() && !column->hasValue();
    });
}

void reportForeignKey(Inspection& inspection, const Constraint& key, int offset, const QString& before) {
    const QString table = inspection.relation().plain();
    const QString other = key.references.plain();
    inspection.report(
        offset,
        isOnEmptyColumns(inspection, key)
            ? Words::tr("Adding a foreign key reads all of %1 while nothing can write to it or to %2.")
                  .arg(table, other)
            : Words::tr("Adding a foreign key reads all of %1 while nothing can write to it or to %2, and "
                        "fails at the first row that refers to a missing row.")
                  .arg(table, other),
        QString(before + foreignKeySteps(inspection.relation(), key)).trimmed());
}

void checkAddingForeignKeyConstraint(Inspection& inspection) {
    const KnownRelation* table = inspection.known().relation(inspection.relation());
    for (const Constraint& key : inspection.addedConstraints("CONSTR_FOREIGN")) {
        // On a partitioned table NOT VALID is refused before PostgreSQL 18.
        if (key.isNotValid || (table && table->isPartitioned && inspection.major(18) < 18)) continue;
        reportForeignKey(inspection, key, key.offset, {});
    }
    for (const Column& column : inspection.addedColumns()) {
        const Constraint* key = column.find("CONSTR_FOREIGN");
        // A column full of NULL has nothing to check, but PostgreSQL reads the table all the same.
        if (!key) continue;
        reportForeignKey(
            inspection, *key, column.offset,
            alterTable(inspection.relation()) +
                QStringLiteral("ADD COLUMN %1 %2;\n").arg(quoted(column.name), column.type.text));
    }
}

}  // namespace

Rule addingForeignKeyConstraint() {
    return {
        .key = QStringLiteral("adding-foreign-key-constraint"),
        .severity = Severity::Warning,
        .title = Words::tr("A foreign key is checked while writes wait"),
        .help = Words::tr(
            "ADD FOREIGN KEY takes SHARE ROW EXCLUSIVE on both tables and reads the referencing one, so "
            "nothing "
            "can write to either until it is done. With NOT VALID it holds the locks for a moment only; "
            "VALIDATE CONSTRAINT in a later transaction reads the table while others write."),
        .given = R"(CREATE TABLE people (id bigint PRIMARY KEY);
CREATE TABLE posts (id bigint PRIMARY KEY, author_id bigint);)",
        .bad =
            R"(ALTER TABLE posts ADD CONSTRAINT posts_author FOREIGN KEY (author_id) REFERENCES people (id);)",
        .good =
            R"(ALTER TABLE posts ADD CONSTRAINT posts_author FOREIGN KEY (author_id) REFERENCES people (id) NOT VALID;
ALTER TABLE posts VALIDATE CONSTRAINT posts_author;)",
        .alsoKnownAs = {QStringLiteral("PG306"), QStringLiteral("add_foreign_key"),
                        QStringLiteral("add_reference")},
        .check = checkAddingForeignKeyConstraint};
}

}  // namespace migrations::hazards
