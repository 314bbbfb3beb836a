#include "cli/migrations_preview.h"

#include "cli/command.h"
#include "cli/migrations_options.h"
#include "cli/output.h"
#include "cli/stoppable.h"
#include "core/json.h"
#include "migrations/preview/preview.h"
#include "migrations/preview/report_check.h"
#include "migrations/preview/verdict.h"
#include "postgres/connection.h"
#include "sandbox/sandbox.h"

#include <QFile>
#include <QSaveFile>

#include <unistd.h>

namespace cli {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

struct PreviewRequest {
    QString folder;
    postgres::Profile profile;
    migrations::PreviewOptions options;
    migrations::Verdict failOn = migrations::Verdict::QuietHour;
};

core::Result<migrations::Verdict> readLevel(const QString& text) {
    using migrations::Verdict;
    for (const Verdict verdict : {Verdict::QuietHour, Verdict::CannotTell, Verdict::WillFail})
        if (text == migrations::verdictKey(verdict)) return verdict;
    return core::fail(core::ErrorKind::Invalid,
                      tr("--fail-on must be quiet-hour, cannot-tell or will-fail."));
}

core::Result<PreviewRequest> readRequest(const CommandLine& line) {
    PreviewRequest request;
    const auto tool = migrationsTool(line);
    if (!tool) return core::fail(tool);
    request.options.apply.tool = *tool;
    const auto folder = migrationsFolder(line);
    if (!folder) return core::fail(folder);
    request.folder = *folder;
    const auto profile = line.database();
    if (!profile) return core::fail(profile);
    request.profile = *profile;
    if (line.isSet("limit")) {
        const auto limit = line.port("limit");
        if (!limit) return core::fail(limit);
        request.options.apply.limit = *limit;
    }
    if (line.isSet("scratch")) {
        const auto scratch = postgres::Profile::fromConnectionString(line.value("scratch"));
        if (!scratch) return core::fail(scratch);
        request.options.scratch = *scratch;
    }
    if (line.isSet("no-round-trip")) request.options.roundTrip = migrations::PreviewOptions::RoundTrip::Skip;
    const auto level = readLevel(line.value("fail-on"));
    if (!level) return core::fail(level);
    request.failOn = *level;
    request.options.cacheFolder = sandbox::Sandbox::defaultCacheFolder();
    return request;
}

core::Result<migrations::PreviewReport> look(PreviewRequest request, std::stop_token stop) {
    const auto directory = migrations::readDirectory(request.folder);
    if (!directory) return core::fail(directory);
    const auto connection = postgres::Connection::open(request.profile, postgres::Access::ReadOnly);
    if (!connection) return core::fail(connection);
    const std::stop_callback cancelling(
        stop, [canceller = (*connection)->canceller()] { canceller.cancelInBackground(); });
    request.options.stop = stop;
    const bool isTerminal = ::isatty(STDERR_FILENO) == 1;
    return migrations::preview(*directory, **connection, request.options,
                               [isTerminal](const migrations::PreviewProgress& progress) {
                                   if (isTerminal) printError(migrations::progressText(progress));
                               });
}

core::Result<void> writeDdl(const QString& path, const QString& ddl) {
    QSaveFile file(path);
    const QByteArray bytes = ddl.toUtf8();
    // Without flush() a full disk is not noticed.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    // flush() leaves the reason in errno only.
    const QString why = file.error() == QFileDevice::NoError ? qt_error_string() : file.errorString();
    return core::fail(core::ErrorKind::Invalid, tr("%1 could not be written: %2.").arg(path, why));
}

core::Result<QStringList> compareReport(const PreviewRequest& request, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorKind::NotFound,
                          tr("%1 could not be read: %2.").arg(path, file.errorString()));
    const auto report = core::parseJsonObject(file.readAll());
    if (!report)
        return core::fail(core::ErrorKind::Invalid,
                          tr("%1 is not a JSON report of colophonctl migrations preview.").arg(path));
    const auto directory = migrations::readDirectory(request.folder);
    if (!directory) return core::fail(directory);
    const auto connection = postgres::Connection::open(request.profile, postgres::Access::ReadOnly);
    if (!connection) return core::fail(connection);
    return migrations::changesSince(*report, *directory, **connection);
}

int checkReport(const PreviewRequest& request, const QString& path) {
    core::Result<QStringList> changes;
    runStoppable([&](std::stop_token) { changes = compareReport(request, path); });
    if (!changes) {
        printError(changes.error());
        return CouldNotLook;
    }
    if (changes->isEmpty()) {
        cli::print(tr("The report is still valid: files, history and schema have not changed."));
        return Fine;
    }
    cli::print(changes->join(u'\n'));
    return SomethingWrong;
}

QString textOf(const migrations::PreviewReport& report, const QString& format) {
    if (format == QLatin1String("json")) return QString::fromUtf8(core::toJson(migrations::toJson(report)));
    if (format == QLatin1String("sarif")) return QString::fromUtf8(core::toJson(migrations::toSarif(report)));
    if (format == QLatin1String("markdown")) return migrations::toMarkdown(report).trimmed();
    return migrations::toText(report).trimmed();
}

}  // namespace

int runMigrationsPreview(const QStringList& arguments) {
    CommandLine line(QStringLiteral("migrations preview"),
                     tr("Reports what the pending migrations will do to a database. Runs them on a private "
                        "copy of its schema, with the rules of their tool, and checks with read-only queries "
                        "whether the existing rows allow them. Writes nothing to the database and does not "
                        "take the tool's lock.\n\nExit codes: 0 safe; 2 a migration will fail, or its "
                        "verdict is at or above --fail-on; 1 the preview could not be made."));
    addMigrationsOptions(line);
    line.addDatabaseOption();
    line.addFormatOption({QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("markdown"),
                          QStringLiteral("sarif")});
    line.addOption("limit", tr("Preview at most N migrations."), QStringLiteral("N"));
    line.addOption("fail-on",
                   tr("Exit with 2 at this verdict or above: quiet-hour, cannot-tell or will-fail."),
                   QStringLiteral("VERDICT"), QStringLiteral("quiet-hour"));
    line.addOption("after-ddl", tr("Write the schema after the rehearsal to FILE, as SQL."),
                   QStringLiteral("FILE"));
    line.addOption(
        "scratch",
        tr("Rehearse on this server instead of a private one: a database with a random name is created there "
           "and dropped at the end. Needs CREATEDB; must not be the server of the database itself."),
        QStringLiteral("URL"));
    line.addFlag("no-round-trip", tr("Do not run the migrations down and up again."));
    line.addOption(
        "check", tr("Check whether REPORT, the JSON of an earlier preview, is still valid; do not rehearse."),
        QStringLiteral("REPORT"));
    if (const auto ended = line.parse(arguments)) return *ended;

    const auto request = readRequest(line);
    if (!request) {
        printError(request.error());
        return CouldNotLook;
    }
    if (line.isSet("check")) return checkReport(*request, line.value("check"));
    core::Result<migrations::PreviewReport> report;
    runStoppable([&](std::stop_token stop) { report = look(*request, stop); });
    if (!report) {
        if (line.format() == QLatin1String("markdown"))
            cli::print(tr("### Pending migrations\n\n**The preview could not be made.** %1")
                           .arg(report.error().message()));
        printError(report.error());
        return CouldNotLook;
    }
    cli::print(textOf(*report, line.format()));
    if (const QString path = line.value("after-ddl"); !path.isEmpty()) {
        if (const auto written = writeDdl(path, report->afterDdl); !written) {
            printError(written.error());
            return CouldNotLook;
        }
    }
    return report->verdict >= request->failOn ? SomethingWrong : Fine;
}

}  // namespace cli
