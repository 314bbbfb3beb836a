#include "cli/migrations_diff.h"

#include "cli/command.h"
#include "cli/migrations_options.h"
#include "cli/output.h"
#include "cli/stoppable.h"
#include "migrations/diff/migration_diff.h"
#include "sandbox/sandbox.h"

namespace cli {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

core::Result<migrations::DiffWish> readDiffWish(const CommandLine& line) {
    migrations::DiffWish wish;
    wish.name = line.arguments().value(0);
    if (wish.name.isEmpty())
        return core::fail(core::ErrorKind::Invalid, tr("Say what the migration is called."));
    wish.schemaFile = line.value("to");
    if (wish.schemaFile.isEmpty())
        return core::fail(core::ErrorKind::Invalid,
                          tr("Say with --to which file of SQL holds the schema to reach."));
    const auto tool = migrationsTool(line);
    if (!tool) return core::fail(tool);
    wish.tool = *tool;
    if (line.isSet("server-version")) {
        bool isNumber = false;
        wish.serverMajor = line.value("server-version").section(u'.', 0, 0).toInt(&isNumber);
        if (!isNumber || wish.serverMajor < 1)
            return core::fail(
                core::ErrorKind::Invalid,
                tr("--server-version takes a version such as 15, not %1.").arg(line.value("server-version")));
    }
    if (line.isSet("no-access")) wish.access = schema::DdlOptions::Access::Omit;
    auto before = prelude(line);
    if (!before) return core::fail(before);
    wish.prelude = *std::move(before);
    wish.cacheFolder = sandbox::Sandbox::defaultCacheFolder();
    return wish;
}

}  // namespace

int runMigrationsDiff(const QStringList& arguments) {
    CommandLine line(
        QStringLiteral("migrations diff"),
        tr("Writes the next migration: what turns the schema that the migrations of a folder make into the "
           "one "
           "of a file of SQL. Both are made on a private server; no database is needed. The migration gets "
           "the "
           "format and version style of the folder, a way down where the format has one, and atlas.sum is "
           "renewed. It is tried before it is written: with it the folder must make what the file says. What "
           "may hurt in it is listed, as migrations lint does. Overwrites nothing.\n\n"
           "Exit codes: 0 written, or nothing to do; 2 written, but something is left, or its way down does "
           "not work; 1 nothing was written."));
    line.addArgument(QStringLiteral("NAME"), tr("What it is called: add_user_table."));
    line.addOption("to", tr("The file of SQL that holds the schema to reach."), QStringLiteral("FILE"));
    addMigrationsOptions(line);
    line.addOption("server-version",
                   tr("The version of PostgreSQL to use, 15 for example; by default the newest that is "
                      "installed."),
                   QStringLiteral("N"));
    addPreludeOption(line);
    line.addFlag("no-access", tr("Leave out owners and privileges."));
    if (const auto ended = line.parse(arguments)) return *ended;
    const auto folder = migrationsFolder(line);
    auto wish = folder ? readDiffWish(line) : core::fail(folder);
    if (!wish) {
        printError(wish.error());
        return CouldNotLook;
    }
    core::Result<migrations::MigrationDiff> diff;
    runStoppable([&](std::stop_token stop) {
        wish->stop = std::move(stop);
        diff = migrations::writeDifference(*folder, *wish);
    });
    if (!diff) {
        printError(diff.error());
        return CouldNotLook;
    }
    for (const QString& note : std::as_const(diff->notes))
        printError(note);
    print(migrations::toText(*diff, *folder).trimmed());
    if (diff->written.isEmpty()) return Fine;
    using Down = migrations::MigrationDiff::Down;
    const bool isBack = diff->down != Down::Differs && diff->down != Down::Fails;
    return diff->isComplete() && isBack ? Fine : SomethingWrong;
}

}  // namespace cli
