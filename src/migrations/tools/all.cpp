#include "migrations/tools/all.h"

#include "migrations/tools/atlas/tool.h"
#include "migrations/tools/dbmate/tool.h"
#include "migrations/tools/flyway/tool.h"
#include "migrations/tools/golang_migrate/tool.h"
#include "migrations/tools/goose/tool.h"
#include "migrations/tools/liquibase/tool.h"
#include "migrations/tools/numbered/tool.h"
#include "migrations/tools/pgroll/tool.h"
#include "migrations/tools/pop/tool.h"
#include "migrations/tools/rails/tool.h"
#include "migrations/tools/sqitch/tool.h"
#include "migrations/tools/sql_migrate/tool.h"

#include <tuple>

namespace migrations {
namespace {

/// The table of tools. The order matters: pop's files also look like those of golang-migrate, Rails' table
/// like dbmate's, and any SQL file is a numbered one.
using Table = std::tuple<SqitchTool,         //
                         PopTool,            //
                         GolangMigrateTool,  //
                         FlywayTool,         //
                         GooseTool,          //
                         RailsTool,          //
                         DbmateTool,         //
                         SqlMigrateTool,     //
                         NumberedTool,       //
                         AtlasTool,          //
                         LiquibaseTool,      //
                         PgrollTool>;

}  // namespace

const QList<const MigrationTool*>& allTools() {
    static const Table table;
    static const QList<const MigrationTool*> tools =
        std::apply([](const auto&... tool) { return QList<const MigrationTool*>{&tool...}; }, table);
    return tools;
}

const MigrationTool& toolOf(Tool tool) {
    static const ListedTool unknown({.id = Tool::None, .key = "unknown", .title = "unknown"});
    const auto found = std::ranges::find(allTools(), tool, &MigrationTool::id);
    return found == allTools().end() ? unknown : **found;
}

QString toolKey(Tool tool) {
    return QString::fromLatin1(toolOf(tool).key());
}

QString toolTitle(Tool tool) {
    return QString::fromLatin1(toolOf(tool).title());
}

Tool toolOfKey(const QString& key) {
    const auto found = std::ranges::find_if(allTools(), [&](const MigrationTool* tool) {
        return key.compare(QLatin1String(tool->key()), Qt::CaseInsensitive) == 0;
    });
    return found == allTools().end() ? Tool::None : (*found)->id();
}

}  // namespace migrations
