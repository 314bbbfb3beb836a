#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/statement_text.h"

namespace migrations::hazards {
namespace {

void checkIdentifierTooLong(Inspection& inspection) {
    // PostgreSQL's scanner cuts them, so the parse tree does not have them any more.
    const QByteArray& text = inspection.statement().text;
    for (const TextRange& range : identifiersLongerThan(text, longestIdentifier)) {
        const qsizetype size = range.end - range.begin;
        inspection.report(static_cast<int>(range.begin),
                          Words::tr("This identifier has %1 bytes; PostgreSQL truncates it to %2: %3.")
                              .arg(size)
                              .arg(longestIdentifier)
                              .arg(QString::fromUtf8(text.sliced(range.begin, longestIdentifier))));
    }
}

}  // namespace

Rule identifierTooLong() {
    return {
        .key = QStringLiteral("identifier-too-long"),
        .severity = Severity::Warning,
        .title = Words::tr("A name longer than 63 bytes"),
        .help = Words::tr(
            "PostgreSQL truncates names to 63 bytes and only prints a notice. Two names that differ only "
            "after that become the same name, and a tool that looks for the full name does not find it."),
        .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, title text);)",
        .bad =
            R"(CREATE INDEX CONCURRENTLY posts_title_for_the_search_in_the_console_by_editors_and_authors ON posts (title);)",
        .good = R"(CREATE INDEX CONCURRENTLY posts_title_search ON posts (title);)",
        .alsoKnownAs = {},
        .check = checkIdentifierTooLong};
}

}  // namespace migrations::hazards
