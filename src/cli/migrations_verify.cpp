#include "cli/migrations_verify.h"

#include "cli/command.h"
#include "cli/migrations_options.h"
#include "cli/output.h"
#include "cli/stoppable.h"
#include "core/json.h"
#include "migrations/preview/round_trip.h"
#include "postgres/private_server.h"
#include "sandbox/sandbox.h"
#include "schema/loading/scratch_server.h"

#include <QJsonArray>

namespace cli {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

struct VerifyResult {
    migrations::Tool tool = migrations::Tool::None;
    QList<migrations::RoundTripFile> files;
};

core::Result<VerifyResult> verify(const QString& folder, std::optional<migrations::Tool> tool,
                                  const schema::Prelude& before, std::stop_token stop) {
    auto directory = migrations::readDirectory(folder);
    if (!directory) return core::fail(directory);
    if (tool) directory = directory->as(*tool);
    const auto scratch = schema::ScratchServer::start(0, stop);
    if (!scratch) return core::fail(scratch);
    const postgres::Profile profile = (*scratch)->server().profile();
    if (const auto done = schema::runPrelude(before, profile, stop); !done) return core::fail(done);
    const auto runner = postgres::Connection::open(profile, postgres::Access::ReadWrite);
    if (!runner) return core::fail(runner);
    const auto reader = postgres::Connection::open(profile, postgres::Access::ReadWrite);
    if (!reader) return core::fail(reader);
    const std::stop_callback cancelling(
        stop, [canceller = (*runner)->canceller()] { canceller.cancelInBackground(); });
    migrations::ApplyOptions options;
    options.tool = directory->tool;
    options.stop = stop;
    const auto files = migrations::roundTrip(*directory, **runner, **reader, options, 0);
    if (!files) return core::fail(files);
    return VerifyResult{directory->tool, *files};
}

bool isFine(const migrations::RoundTripFile& file) {
    return file.result == QLatin1String("restores") || file.result == QLatin1String("absent");
}

QString verifyText(const VerifyResult& result) {
    QString text;
    for (const migrations::RoundTripFile& file : result.files) {
        text += QStringLiteral("%1  %2\n").arg(file.result, -8).arg(file.name);
        for (const QString& detail : file.details)
            text += QStringLiteral("          %1\n").arg(detail);
    }
    const auto broken = std::ranges::find_if_not(result.files, isFine);
    if (broken != result.files.end())
        return text + tr("%1 is the first migration whose down migration does not restore the schema.")
                          .arg(broken->name);
    return text + tr("%1 files: up, down and up again succeeds for each file that has a down migration.")
                      .arg(result.files.size());
}

QJsonObject verifyJson(const VerifyResult& result) {
    QJsonArray files;
    for (const migrations::RoundTripFile& file : result.files)
        files.append(QJsonObject{{QStringLiteral("version"), file.version},
                                 {QStringLiteral("name"), file.name},
                                 {QStringLiteral("result"), file.result},
                                 {QStringLiteral("details"), QJsonArray::fromStringList(file.details)}});
    return {{QStringLiteral("tool"), migrations::toolKey(result.tool)}, {QStringLiteral("files"), files}};
}

}  // namespace

int runMigrationsVerify(const QStringList& arguments) {
    CommandLine line(QStringLiteral("migrations verify"),
                     tr("Runs every migration of a folder up, down and up again on an empty private server, "
                        "and compares the schema each time. Names the first file whose down migration does "
                        "not restore it.\n\nExit codes: 0 all down migrations restore the schema; 2 one does "
                        "not, or fails; 1 the check could not run."));
    addMigrationsOptions(line);
    addPreludeOption(line);
    line.addFormatOption({QStringLiteral("text"), QStringLiteral("json")});
    if (const auto ended = line.parse(arguments)) return *ended;
    const auto folder = migrationsFolder(line);
    const auto tool = migrationsTool(line);
    const auto before = prelude(line);
    for (const core::Error* error : {folder ? nullptr : &folder.error(), tool ? nullptr : &tool.error(),
                                     before ? nullptr : &before.error()}) {
        if (!error) continue;
        printError(*error);
        return CouldNotLook;
    }
    core::Result<VerifyResult> result;
    runStoppable([&](std::stop_token stop) { result = verify(*folder, *tool, *before, stop); });
    if (!result) {
        printError(result.error());
        return CouldNotLook;
    }
    cli::print(line.format() == QLatin1String("json") ? QString::fromUtf8(core::toJson(verifyJson(*result)))
                                                      : verifyText(*result));
    return std::ranges::all_of(result->files, isFine) ? Fine : SomethingWrong;
}

}  // namespace cli
