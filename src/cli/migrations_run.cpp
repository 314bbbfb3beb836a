#include "cli/migrations_run.h"

#include "cli/command.h"
#include "cli/migrations_options.h"
#include "cli/output.h"
#include "cli/stop_signals.h"
#include "core/json.h"
#include "postgres/connection.h"

#include <QThread>

#include <memory>
#include <mutex>

namespace cli {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

class MigrationsRun : public QObject {
public:
    MigrationsRun(QString folder, postgres::Profile profile, migrations::ApplyOptions options,
                  MigrationsWork work)
        : m_folder(std::move(folder)),
          m_profile(std::move(profile)),
          m_options(std::move(options)),
          m_work(std::move(work)) {
        m_options.stop = m_stop.get_token();
    }

    core::Result<migrations::ApplyReport> run() {
        core::Result<migrations::ApplyReport> report;
        const std::unique_ptr<QThread> thread(QThread::create([&] { report = work(); }));
        StopSignals ctrlC;
        connect(&ctrlC, &StopSignals::asked, this, [this] { stop(); });
        connect(thread.get(), &QThread::finished, this, [] { QCoreApplication::quit(); });
        thread->start();
        QCoreApplication::exec();
        thread->wait();
        return report;
    }

private:
    core::Result<migrations::ApplyReport> work() {
        const auto directory = migrations::readDirectory(m_folder);
        if (!directory) return core::fail(directory);
        const auto connection = postgres::Connection::open(m_profile, postgres::Access::ReadWrite);
        if (!connection) return core::fail(connection);
        {
            const std::lock_guard guard(m_mutex);
            m_canceller = (*connection)->canceller();
        }
        return m_work(*directory, **connection, m_options);
    }

    void stop() {
        const std::lock_guard guard(m_mutex);
        if (m_stop.stop_requested()) return m_canceller.cancelInBackground();
        m_stop.request_stop();
        printError(tr("Stopping after the current statement. Press Ctrl+C again to cancel it."));
    }

    const QString m_folder;
    const postgres::Profile m_profile;
    migrations::ApplyOptions m_options;
    const MigrationsWork m_work;
    std::stop_source m_stop;
    std::mutex m_mutex;
    postgres::Canceller m_canceller;
};

void print(const migrations::ApplyReport& report, const QString& format) {
    if (format == QLatin1String("json"))
        cli::print(QString::fromUtf8(core::toJson(migrations::toJson(report))));
    else if (format == QLatin1String("markdown"))
        cli::print(migrations::toMarkdown(report).trimmed());
    else
        cli::print(migrations::toText(report).trimmed());
}

}  // namespace

void addRunOptions(CommandLine& line) {
    addMigrationsOptions(line);
    line.addDatabaseOption();
    line.addFormatOption({QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("markdown")});
    line.addOption(
        "lock-timeout",
        tr("Seconds to wait for another run to finish; default 10 for Atlas, 15 for golang-migrate."),
        QStringLiteral("N"));
    addToolSettings(line);
}

core::Result<migrations::ApplyOptions> runOptions(const CommandLine& line) {
    migrations::ApplyOptions options;
    const auto tool = migrationsTool(line);
    if (!tool) return core::fail(tool);
    options.tool = *tool;
    auto settings = toolSettings(line);
    if (!settings) return core::fail(settings);
    options.settings = *std::move(settings);
    if (line.isSet("lock-timeout")) {
        const auto seconds = line.port("lock-timeout");
        if (!seconds) return core::fail(seconds);
        options.lockTimeout = std::chrono::seconds(*seconds);
    }
    return options;
}

int runMigrations(const CommandLine& line, const core::Result<migrations::ApplyOptions>& options,
                  const MigrationsWork& work) {
    const auto folder = migrationsFolder(line);
    const auto profile = line.database();
    for (const core::Error* error : {options ? nullptr : &options.error(), folder ? nullptr : &folder.error(),
                                     profile ? nullptr : &profile.error()}) {
        if (!error) continue;
        printError(*error);
        return CouldNotLook;
    }
    const auto report = MigrationsRun(*folder, *profile, *options, work).run();
    if (!report) {
        // People read the summary of a pipeline and not its log.
        if (line.format() == QLatin1String("markdown"))
            cli::print(tr("### Migrations\n\n**Nothing was applied.** %1").arg(report.error().message()));
        printError(report.error());
        return CouldNotLook;
    }
    print(*report, line.format());
    if (report->failure) return SomethingWrong;
    return report->wasStopped ? CouldNotLook : Fine;
}

}  // namespace cli
