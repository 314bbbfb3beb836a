#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/migrations_options.h"
#include "cli/output.h"
#include "cli/schema_commands.h"
#include "cli/stoppable.h"
#include "core/json.h"
#include "migrations/drift/find_drift.h"
#include "postgres/connection.h"
#include "sandbox/sandbox.h"

#include <QCoreApplication>

namespace cli {
namespace {

struct DriftWords {
    Q_DECLARE_TR_FUNCTIONS(cli::Schema)
};

core::Result<migrations::DriftReport> look(const postgres::Profile& profile, const QString& folder,
                                           const migrations::DriftOptions& options) {
    const auto directory = migrations::readDirectory(folder);
    if (!directory) return core::fail(directory);
    const auto live = postgres::Connection::open(profile, postgres::Access::ReadOnly);
    if (!live) return core::fail(live);
    return migrations::findDrift(*directory, **live, options);
}

}  // namespace

int runSchemaDrift(const QStringList& arguments) {
    CommandLine line(
        QStringLiteral("schema drift"),
        DriftWords::tr(
            "Says in what a database is not what its migrations make: replays them on a private server up to "
            "the version that the database claims and compares. With --schema also in what a file of SQL is "
            "not what all migrations make. Each difference is labelled (made by hand in the database, "
            "missing "
            "migration, stale schema file, cosmetic), with the migration at which the two part. The database "
            "is only looked at.\n\n"
            "Exit codes: 0 no drift, 2 drift, 1 nothing can be said."));
    line.addDatabaseOption();
    addMigrationsOptions(line);
    addPreludeOption(line);
    line.addOption("schema", DriftWords::tr("A file of SQL that should say what the migrations make."),
                   QStringLiteral("FILE"));
    line.addFlag("ignore-cosmetic",
                 DriftWords::tr("End with 0 when only people can see the differences: comments, "
                                "the order of columns."));
    line.addFlag("no-access", DriftWords::tr("Leave out owners and privileges."));
    line.addFormatOption({QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("markdown")});
    if (const auto ended = line.parse(arguments)) return *ended;
    const auto profile = line.database();
    const auto folder = migrationsFolder(line);
    const auto tool = migrationsTool(line);
    const auto before = prelude(line);
    for (const core::Error* error : {profile ? nullptr : &profile.error(), folder ? nullptr : &folder.error(),
                                     tool ? nullptr : &tool.error(), before ? nullptr : &before.error()}) {
        if (!error) continue;
        printError(*error);
        return CouldNotLook;
    }
    migrations::DriftOptions options{.tool = *tool,
                                     .schemaFile = line.value("schema"),
                                     .prelude = *before,
                                     .cacheFolder = sandbox::Sandbox::defaultCacheFolder()};
    if (line.isSet("no-access")) options.access = schema::DdlOptions::Access::Omit;
    core::Result<migrations::DriftReport> report;
    runStoppable([&](std::stop_token stop) {
        options.stop = std::move(stop);
        report = look(*profile, *folder, options);
    });
    if (!report) {
        printError(report.error());
        return CouldNotLook;
    }
    if (line.format() == QLatin1String("json"))
        print(QString::fromUtf8(core::toJson(migrations::toJson(*report))));
    else
        print((line.format() == QLatin1String("markdown") ? migrations::toMarkdown(*report)
                                                          : migrations::toText(*report))
                  .trimmed());
    const bool isIgnored = line.isSet("ignore-cosmetic") &&
                           report->count(migrations::DriftLabel::Cosmetic) == report->differences.size();
    return report->hasDrift() && !isIgnored ? SomethingWrong : Fine;
}

}  // namespace cli
