#include "migrations/tools/goose/tool.h"

#include "migrations/formats/annotations.h"
#include "migrations/text.h"

namespace migrations {

GooseTool::GooseTool()
    : ListedTool({.id = Tool::Goose,
                  .key = "goose",
                  .title = "goose",
                  .naming = "^(\\d+)_(.*)\\.sql$",
                  .place = {.table = "goose_db_version"},
                  .column = "version_id",
                  // The newest row of a version counts, and a newest false row takes an older true one back
                  // (internal/dialects/postgres.go).
                  .query =
                      "SELECT version, NULL, NULL, true, at FROM ("
                      "SELECT DISTINCT ON (version_id) version_id AS version, is_applied, "
                      "(extract(epoch FROM tstamp) * 1000)::bigint AS at FROM %1.%2 WHERE version_id > 0 "
                      "ORDER BY version_id, id DESC) newest WHERE is_applied ORDER BY version"}) {}

int GooseTool::weightOf(const SourceFile& file) const {
    return hasAnnotation(file, "+goose", "up") ? 1 : 0;
}

void GooseTool::addRefusal(Status& status) const {
    QStringList missing;
    for (const FileStatus& row : std::as_const(status.files)) {
        if (row.state == State::OutOfOrder) missing.append(row.name);
    }
    if (missing.isEmpty()) return;
    status.refusal =
        Text::tr(
            "found %1 missing migrations before current version %2: %3. goose refuses to run "
            "anything until it is told --allow-missing.")
            .arg(QString::number(missing.size()), status.current, missing.join(QLatin1String(", ")));
    status.findings.append({Severity::Problem, QStringLiteral("missing-migrations"), status.refusal});
}

}  // namespace migrations
