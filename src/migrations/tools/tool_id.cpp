#include "migrations/tools/tool_id.h"

#include <algorithm>
#include <iterator>

namespace migrations {
namespace {

struct Name {
    Tool tool;
    const char* key;
    const char* title;
};

constexpr Name names[] = {
    {Tool::None, "unknown", "unknown"},
    {Tool::Atlas, "atlas", "Atlas"},
    {Tool::GolangMigrate, "golang-migrate", "golang-migrate"},
    {Tool::Dbmate, "dbmate", "dbmate"},
    {Tool::Goose, "goose", "goose"},
    {Tool::Flyway, "flyway", "Flyway"},
    {Tool::Sqitch, "sqitch", "Sqitch"},
    {Tool::SqlMigrate, "sql-migrate", "sql-migrate"},
    {Tool::Pop, "pop", "pop"},
    {Tool::Liquibase, "liquibase", "Liquibase"},
    {Tool::Pgroll, "pgroll", "pgroll"},
    {Tool::Rails, "rails", "Rails"},
    {Tool::Numbered, "numbered", "numbered files"},
};

const Name& toolNameOf(Tool tool) {
    return *std::ranges::find(names, tool, &Name::tool);
}

}  // namespace

QString toolKey(Tool tool) {
    return QString::fromLatin1(toolNameOf(tool).key);
}

QString toolTitle(Tool tool) {
    return QString::fromLatin1(toolNameOf(tool).title);
}

Tool toolOfKey(const QString& key) {
    const auto found = std::ranges::find_if(names, [&](const Name& name) {
        return key.compare(QLatin1String(name.key), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(names) ? Tool::None : found->tool;
}

}  // namespace migrations
