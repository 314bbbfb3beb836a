#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"
#include "migrations/hazards/volatility.h"

namespace migrations::hazards {
namespace {

void checkAddingFieldWithDefault(Inspection& inspection) {
    const Name& table = inspection.relation();
    for (const Column& column : inspection.addedColumns()) {
        const Constraint* value = column.find("CONSTR_DEFAULT");
        if (!value) continue;
        const Volatility volatility = volatilityOf(value->expression, inspection.known());
        if (volatility == Volatility::Stable) continue;
        const QString expression = value->text.mid(value->text.indexOf(u' ') + 1);
        const QString name = quoted(column.name);
        QString safer =
            alterTable(table) + QStringLiteral("ADD COLUMN %1 %2;\n").arg(name, column.type.text) +
            alterTable(table) + QStringLiteral("ALTER COLUMN %1 SET DEFAULT %2;\n").arg(name, expression) +
            batchedUpdate(table, QStringLiteral("%1 = %2").arg(name, expression),
                          name + QStringLiteral(" IS NULL"));
        if (column.has("CONSTR_NOTNULL")) safer += notNullSteps(table, column.name);
        inspection.report(
            column.offset,
            volatility == Volatility::Volatile
                ? Words::tr("The default of %1 has a different value for each row, so all of %2 is rewritten "
                            "while nothing "
                            "else can read or write it.")
                      .arg(column.name, table.plain())
                : Words::tr(
                      "Unless the function in the default of %1 is marked STABLE or IMMUTABLE, all of %2 is "
                      "rewritten while nothing else can read or write it.")
                      .arg(column.name, table.plain()),
            safer.trimmed());
    }
}

}  // namespace

Rule addingFieldWithDefault() {
    return {.key = QStringLiteral("adding-field-with-default"),
            .severity = Severity::Warning,
            .title = Words::tr("A new column with a volatile default"),
            .help = Words::tr(
                "A default such as gen_random_uuid() or clock_timestamp() has a different value for each "
                "row, so PostgreSQL rewrites the table and all its indexes under an ACCESS EXCLUSIVE lock. "
                "Since PostgreSQL 11, a constant default or now() rewrites nothing. Add the column without "
                "the default, set the default, then fill the old rows in batches."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY);)",
            .bad = R"(ALTER TABLE posts ADD COLUMN public_id uuid DEFAULT gen_random_uuid();)",
            .good = R"(ALTER TABLE posts ADD COLUMN public_id uuid;
ALTER TABLE posts ALTER COLUMN public_id SET DEFAULT gen_random_uuid();
ALTER TABLE posts ADD COLUMN made_at timestamptz DEFAULT now();)",
            .alsoKnownAs = {QStringLiteral("PG302"), QStringLiteral("add_column_default"),
                            QStringLiteral("add_column_default_callable")},
            .check = checkAddingFieldWithDefault};
}

}  // namespace migrations::hazards
