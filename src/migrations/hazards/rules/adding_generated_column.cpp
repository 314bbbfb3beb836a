#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

/// PostgreSQL 18 computes generated columns on reading unless they are STORED.
bool isStored(const Constraint& generated) {
    return generated.text.contains(QLatin1String("stored"), Qt::CaseInsensitive);
}

QString generatedExpression(const Constraint& generated) {
    const qsizetype open = generated.text.indexOf(u'(');
    const qsizetype close = generated.text.lastIndexOf(u')');
    return open < 0 || close < open ? QString() : generated.text.mid(open, close + 1 - open);
}

void checkAddingGeneratedColumn(Inspection& inspection) {
    const Name& table = inspection.relation();
    for (const Column& column : inspection.addedColumns()) {
        const Constraint* generated = column.find("CONSTR_GENERATED");
        if (!generated || !isStored(*generated)) continue;
        const QString value = generatedExpression(*generated);
        const QString name = quoted(column.name);
        const QString sync = derivedName(table.name + u'_' + column.name, QStringLiteral("set"));
        QString safer =
            alterTable(table) + QStringLiteral("ADD COLUMN %1 %2;\n").arg(name, column.type.text) +
            Words::tr(
                "-- a trigger for new rows; write NEW. before each column of the table in the expression:") +
            QStringLiteral(
                "\nCREATE FUNCTION %1() RETURNS trigger LANGUAGE plpgsql AS $$\n"
                "BEGIN NEW.%2 := %3; RETURN NEW; END $$;\n"
                "CREATE TRIGGER %4 BEFORE INSERT OR UPDATE ON %5\n FOR EACH ROW EXECUTE FUNCTION %1();\n")
                .arg(table.sibling(sync).sql(), name, value, quoted(sync), table.sql()) +
            batchedUpdate(table, QStringLiteral("%1 = %2").arg(name, value),
                          QStringLiteral("%1 IS DISTINCT FROM %2").arg(name, value));
        inspection.report(column.offset,
                          Words::tr("Adding the stored generated column %1 rewrites all of %2 while nothing "
                                    "else can read or write it.")
                              .arg(column.name, table.plain()),
                          safer.trimmed());
    }
}

}  // namespace

Rule addingGeneratedColumn() {
    return {
        .key = QStringLiteral("adding-generated-column"),
        .severity = Severity::Warning,
        .title = Words::tr("A new stored generated column"),
        .help =
            Words::tr("A stored generated column has a value in each row, so PostgreSQL rewrites the table "
                      "and all its indexes under an ACCESS EXCLUSIVE lock. Add a plain column, compute it "
                      "with a trigger, and fill the old rows in batches; or use an index on the expression, "
                      "or a view. A virtual generated column (PostgreSQL 18 and later) rewrites nothing."),
        .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, title text);)",
        .bad = R"(ALTER TABLE posts ADD COLUMN length bigint GENERATED ALWAYS AS (length(title)) STORED;)",
        .good = R"(CREATE INDEX CONCURRENTLY posts_title_length ON posts (length(title));)",
        .alsoKnownAs = {QStringLiteral("PG309"), QStringLiteral("add_column_generated_stored"),
                        QStringLiteral("E11")},
        .check = checkAddingGeneratedColumn};
}

}  // namespace migrations::hazards
