#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkSyntaxError(Inspection& inspection) {
    const ParsedStatement& statement = inspection.statement();
    if (!statement.error || statement.error->isLimit) return;
    const int offset = static_cast<int>(statement.error->offset);
    QString message =
        Words::tr("PostgreSQL %1 cannot parse this: %2.").arg(parserMajor()).arg(statement.error->message);
    std::optional<Severity> severity;
    if (statement.text.startsWith('\\') || statement.text.contains("\n\\")) {
        message = Words::tr(
            "A line that begins with a backslash is a psql command, for example \\restrict, which pg_dump "
            "writes. A migration tool sends it to the server, which rejects it.");
    } else if (statement.text.contains("${")) {
        severity = Severity::Note;
        message = Words::tr("This cannot be analysed until its placeholders ${…} are filled in.");
    } else if (inspection.major(parserMajor() + 1) > parserMajor()) {
        severity = Severity::Warning;
        message += u' ' + Words::tr("A newer server may accept it.");
    }
    inspection.report(
        {.offset = offset, .relation = {}, .message = message, .safer = {}, .severity = severity});
}

}  // namespace

Rule syntaxError() {
    return {.key = QStringLiteral("syntax-error"),
            .severity = Severity::Problem,
            .title = Words::tr("The SQL cannot be parsed"),
            .help = Words::tr("PostgreSQL's own parser rejects the statement, so the migration fails there. "
                              "The built-in parser knows the grammar of one version of PostgreSQL; syntax "
                              "that was added later is also reported."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY);)",
            .bad = R"(SELECT 1;
ALTER TABEL posts ADD COLUMN views bigint;)",
            .badLines = {2},
            .good = R"(SELECT 1;
ALTER TABLE posts ADD COLUMN views bigint;)",
            .alsoKnownAs = {},
            .check = checkSyntaxError};
}

}  // namespace migrations::hazards
