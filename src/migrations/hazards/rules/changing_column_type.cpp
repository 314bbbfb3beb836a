#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"
#include "migrations/hazards/type_change.h"

#include <QRegularExpression>

namespace migrations::hazards {
namespace {

void checkChangingColumnType(Inspection& inspection) {
    const Name& table = inspection.relation();
    for (const Step& step : inspection.steps("AT_AlterColumnType")) {
        if (!step.column) continue;
        const KnownColumn* known = inspection.known().column(table, step.target);
        const bool isKnown = known && !known->type.name.isEmpty();
        static const QRegularExpression usingWord(QStringLiteral("\\bUSING\\b"),
                                                  QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch found = usingWord.match(step.text);
        if (isKnown && keepsRows(known->type, step.column->type)) continue;
        QString type = step.column->type.text;
        type = type.left(type.indexOf(usingWord)).trimmed();
        const QString value = found.hasMatch() ? step.text.mid(found.capturedEnd()).trimmed()
                                               : QStringLiteral("%1::%2").arg(quoted(step.target), type);
        const QString message =
            isKnown ? Words::tr(
                          "Changing %1 of %2 from %3 to %4 rewrites the table and its "
                          "indexes while nothing else can "
                          "read or write it.")
                          .arg(step.target, table.plain(), known->type.text, type)
                    : Words::tr(
                          "Changing %1 of %2 to %3 rewrites the table and its indexes while nothing else can "
                          "read or write it, unless the old type is stored in the same way.")
                          .arg(step.target, table.plain(), type);
        inspection.report(step.offset, message, swapColumnSteps(table, step.target, type, value));
    }
}

}  // namespace

Rule changingColumnType() {
    return {
        .key = QStringLiteral("changing-column-type"),
        .severity = Severity::Warning,
        .title = Words::tr("The type of a column changes"),
        .help = Words::tr("Most type changes rewrite the table and all its indexes under an ACCESS EXCLUSIVE "
                          "lock; running clients may not understand the new type. Add a column of the new "
                          "type, keep it in sync with a trigger, fill it in batches, then swap the names. A "
                          "longer or unlimited varchar, varchar to text, and a larger precision of numeric "
                          "or of a time rewrite nothing, and are not reported if the old type is known."),
        .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, views integer, title varchar(80));)",
        .bad = R"(ALTER TABLE posts ALTER COLUMN views TYPE bigint;)",
        .good = R"(ALTER TABLE posts ALTER COLUMN title TYPE varchar(200);
ALTER TABLE posts ALTER COLUMN title TYPE text;)",
        .alsoKnownAs = {QStringLiteral("PG301"), QStringLiteral("change_column"), QStringLiteral("E5"),
                        QStringLiteral("E10")},
        .check = checkChangingColumnType};
}

}  // namespace migrations::hazards
