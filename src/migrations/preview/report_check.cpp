#include "migrations/preview/report_check.h"

#include "core/json.h"
#include "migrations/directory_hash.h"
#include "migrations/preview/state_hash.h"
#include "migrations/text.h"

namespace migrations {

core::Result<SavedReport> readSavedReport(const QJsonObject& json) {
    core::JsonReader reader(json);
    const qint64 format = reader.integer("format");
    core::JsonReader from = reader.object("made_from");
    SavedReport report{
        .directory = from.text("directory"), .history = from.text("history"), .schema = from.text("schema")};
    if (const auto error = reader.error(); error || format != 1)
        return core::fail(core::ErrorKind::Invalid,
                          Text::tr("The file is not a JSON report of colophonctl migrations preview."),
                          error ? error->detail() : QString());
    return report;
}

core::Result<QStringList> changesSince(const QJsonObject& json, const Directory& directory,
                                       postgres::Connection& live) {
    const auto report = readSavedReport(json);
    if (!report) return core::fail(report);
    const auto database = readLiveDatabase(live);
    if (!database) return core::fail(database);
    QStringList changes;
    if (directoryHash(directory) != report->directory)
        changes.append(Text::tr("The migration files have changed since."));
    if (!database->historyUnread.isEmpty() || report->history.isEmpty())
        changes.append(Text::tr(
            "Whether migrations have run since then is not known, because the history cannot be read."));
    else if (historyHash(database->historyTables) != report->history)
        changes.append(Text::tr("Migrations have run on the database since."));
    if (schemaHash(database->snapshot) != report->schema)
        changes.append(Text::tr("The schema of the database has changed since."));
    return changes;
}

}  // namespace migrations
