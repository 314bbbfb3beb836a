#include "cli/migrations_apply.h"

#include "cli/migrations_run.h"

namespace cli {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

core::Result<migrations::ApplyOptions> applyOptions(const CommandLine& line) {
    auto options = runOptions(line);
    if (!options || !line.isSet("limit")) return options;
    const auto limit = line.port("limit");
    if (!limit) return core::fail(limit);
    options->limit = *limit;
    return options;
}

}  // namespace

int runMigrationsApply(const QStringList& arguments) {
    CommandLine line(
        QStringLiteral("migrations apply"),
        tr("Runs the pending migrations exactly as golang-migrate, Atlas, goose or dbmate does, with the "
           "tool's history table, lock and transactions, so that you can continue with the tool itself. The "
           "run stops at the first failure and leaves the database as the tool would."));
    addRunOptions(line);
    line.addOption("limit", tr("Apply at most N migrations."), QStringLiteral("N"));
    if (const auto ended = line.parse(arguments)) return *ended;
    return runMigrations(line, applyOptions(line),
                         [](const migrations::Directory& directory, postgres::Connection& connection,
                            const migrations::ApplyOptions& options) {
                             return migrations::apply(directory, connection, options);
                         });
}

}  // namespace cli
