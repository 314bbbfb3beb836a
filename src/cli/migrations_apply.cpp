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
        tr("Runs the migrations that are pending, exactly as golang-migrate, Atlas, goose or dbmate would: "
           "with its history table, its lock and its transactions, so that the tool itself can carry on "
           "afterwards. The first one that fails ends the run and leaves what the tool would leave."));
    addRunOptions(line);
    line.addOption("limit", tr("Apply at most so many."), QStringLiteral("N"));
    if (const auto ended = line.parse(arguments)) return *ended;
    return runMigrations(line, applyOptions(line),
                         [](const migrations::Directory& directory, postgres::Connection& connection,
                            const migrations::ApplyOptions& options) {
                             return migrations::apply(directory, connection, options);
                         });
}

}  // namespace cli
