#include "migrations/preview/report_check.h"

#include "core/json.h"
#include "migrations/directory_hash.h"
#include "migrations/preview/state_hash.h"
#include "migrations/text.h"

namespace migrations {

core::Result<QStringList> changesSince(const QJsonObject& report, const Directory& directory,
                                       postgres::Connection& live) {
    core::JsonReader reader(report);
    const qint64 format = reader.integer("format");
    core::JsonReader from = reader.object("made_from");
    const QString files = from.text("directory"), history = from.text("history"),
                  schema = from.text("schema");
    if (const auto error = reader.error(); error || format != 1)
        return core::fail(core::ErrorKind::Invalid,
                          Text::tr("The file is not a JSON report of colophonctl migrations preview."),
                          error ? error->detail() : QString());
    const auto database = readLiveDatabase(live);
    if (!database) return core::fail(database);
    QStringList changes;
    if (directoryHash(directory) != files)
        changes.append(Text::tr("The migration files have changed since."));
    if (historyHash(database->historyTables) != history)
        changes.append(Text::tr("Migrations have run on the database since."));
    if (schemaHash(database->snapshot) != schema)
        changes.append(Text::tr("The schema of the database has changed since."));
    return changes;
}

}  // namespace migrations
