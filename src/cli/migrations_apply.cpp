#include "cli/migrations.h"
#include "cli/migrations_options.h"
#include "core/json.h"
#include "migrations/apply.h"
#include "postgres/connection.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

namespace cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Migrations)
};

/// A signal handler can reach nothing else.
volatile std::sig_atomic_t interrupted = 0;

void addOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("limit"), Text::tr("Apply at most so many."), QStringLiteral("COUNT")});
    parser.addOption({QStringLiteral("lock-timeout"), Text::tr("Wait so many seconds for the tool's lock."),
                      QStringLiteral("SECONDS")});
    parser.addOption({QStringLiteral("migrations-table"),
                      Text::tr("golang-migrate: its history table, with or without a schema."),
                      QStringLiteral("TABLE")});
    parser.addOption({QStringLiteral("revisions-schema"), Text::tr("Atlas: the schema of its history table."),
                      QStringLiteral("SCHEMA")});
    parser.addOption({QStringLiteral("exec-order"),
                      Text::tr("Atlas: what to do with files added out of order: linear, linear-skip or "
                               "non-linear."),
                      QStringLiteral("ORDER"), QStringLiteral("linear")});
    parser.addOption({QStringLiteral("baseline"), Text::tr("Atlas: the version the database is at already."),
                      QStringLiteral("VERSION")});
    parser.addOption(
        {QStringLiteral("allow-dirty"), Text::tr("Atlas: begin although the database is not empty.")});
    parser.addOption({QStringLiteral("tx-mode"),
                      Text::tr("Atlas: file for a transaction for each file, none for none."),
                      QStringLiteral("MODE"), QStringLiteral("file")});
}

core::Result<migrations::ApplyOptions> readOptions(const MigrationsOptions& given,
                                                   const QCommandLineParser& parser) {
    const auto value = [&](const char* name) { return parser.value(QLatin1String(name)); };
    const auto wrong = [](const QString& message) { return core::fail(core::ErrorKind::Invalid, message); };
    migrations::ApplyOptions options;
    options.tool = given.tool();
    options.revisionsSchema = value("revisions-schema");
    options.migrationsTable = value("migrations-table");
    options.baseline = value("baseline");
    if (parser.isSet(QStringLiteral("allow-dirty")))
        options.cleanliness = migrations::Cleanliness::AllowDirty;
    bool isNumber = true;
    if (!value("limit").isEmpty()) options.limit = value("limit").toInt(&isNumber);
    if (!isNumber || options.limit < 0) return wrong(Text::tr("--limit wants a number."));
    if (!value("lock-timeout").isEmpty()) {
        options.lockTimeout = std::chrono::seconds(value("lock-timeout").toInt(&isNumber));
        if (!isNumber) return wrong(Text::tr("--lock-timeout wants a number of seconds."));
    }
    const QString order = value("exec-order");
    if (order == QLatin1String("linear-skip"))
        options.execOrder = migrations::ExecOrder::LinearSkip;
    else if (order == QLatin1String("non-linear"))
        options.execOrder = migrations::ExecOrder::NonLinear;
    else if (order != QLatin1String("linear"))
        return wrong(Text::tr("--exec-order is linear, linear-skip or non-linear."));
    if (value("tx-mode") == QLatin1String("none"))
        options.transaction = migrations::TransactionMode::None;
    else if (value("tx-mode") != QLatin1String("file"))
        return wrong(Text::tr("--tx-mode is file or none."));
    if (!options.baseline.isEmpty() && options.cleanliness == migrations::Cleanliness::AllowDirty)
        return wrong(Text::tr("--baseline and --allow-dirty do not go together."));
    return options;
}

core::Result<migrations::ApplyReport> run(const MigrationsOptions& given, migrations::ApplyOptions options) {
    const auto directory = migrations::readDirectory(given.directory());
    if (!directory) return core::fail(directory);
    const auto profile = given.profile();
    if (!profile) return core::fail(profile);
    const auto connection = postgres::Connection::open(*profile, postgres::Access::ReadWrite);
    if (!connection) return core::fail(connection);
    std::stop_source stop;
    options.stop = stop.get_token();
    return migrations::apply(*directory, **connection, options, [&](const migrations::ApplyProgress&) {
        if (interrupted) stop.request_stop();
    });
}

}  // namespace

int runMigrationsApply(const QStringList& arguments) {
    MigrationsOptions given(
        Text::tr("Applies what is pending, exactly as the tool that owns the database would: "
                 "golang-migrate or Atlas."),
        {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("markdown")});
    addOptions(given.parser());
    if (const auto code = given.parse(QStringLiteral("colophonctl migrations apply"), arguments))
        return *code;
    auto options = readOptions(given, given.parser());
    if (!options) return complain(options.error());

    // The statement that runs is let finish, then nothing more begins.
    std::signal(SIGINT, [](int) { interrupted = 1; });
    std::signal(SIGTERM, [](int) { interrupted = 1; });
    const auto report = run(given, *std::move(options));
    if (!report) return complain(report.error());
    if (given.format() == QLatin1String("json"))
        print(QString::fromUtf8(core::toJson(migrations::toJson(*report))));
    else if (given.format() == QLatin1String("markdown"))
        print(migrations::toMarkdown(*report));
    else
        print(migrations::toText(*report));
    return report->failure ? 2 : report->wasStopped ? 1 : 0;
}

}  // namespace cli
