#include "migrations/tools/rails/tool.h"

namespace migrations {

namespace {

constexpr char besideTable[] = "ar_internal_metadata";

}  // namespace

RailsTool::RailsTool()
    : ListedTool({.id = Tool::Rails,
                  .key = "rails",
                  .title = "Rails",
                  .place = {.table = "schema_migrations"},
                  .column = "version",
                  .query = "SELECT version, NULL, NULL, true, NULL::bigint FROM %1.%2 ORDER BY version"}) {}

QList<HistoryPlace> RailsTool::historyPlaces() const {
    return ListedTool::historyPlaces() << HistoryPlace{.table = besideTable};
}

bool RailsTool::ownsHistory(const HistoryTable& table) const {
    return ListedTool::ownsHistory(table) && table.neighbours.contains(QLatin1String(besideTable));
}

}  // namespace migrations
