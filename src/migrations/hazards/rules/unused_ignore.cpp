#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/words.h"

namespace migrations::hazards {

// The notes themselves are made where the comments are read, see withoutIgnored().
Rule unusedIgnore() {
    return {.key = QStringLiteral("unused-ignore"),
            .severity = Severity::Note,
            .title = Words::tr("An ignore comment without effect"),
            .help = Words::tr("An ignore comment names a rule that does not exist, or is placed where the "
                              "rule finds nothing. Remove it, so that it does not hide a later hazard."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, views bigint);)",
            .bad = R"(-- colophon:ignore ban-drop-table
ALTER TABLE posts ADD COLUMN likes bigint;)",
            .good = R"(-- colophon:ignore ban-drop-column
ALTER TABLE posts DROP COLUMN views;)",
            .alsoKnownAs = {}};
}

}  // namespace migrations::hazards
