#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/output.h"
#include "cli/schema_commands.h"
#include "cli/stoppable.h"
#include "core/json.h"
#include "migrations/comparison/schema_side.h"
#include "sandbox/sandbox.h"
#include "schema/difference/formats.h"
#include "schema/loading/scratch_server.h"

#include <QCoreApplication>

namespace cli {
namespace {

struct VerifyText {
    Q_DECLARE_TR_FUNCTIONS(cli::Schema)
};

/// The schema of the database, and what its DDL makes on a private server.
struct Verified {
    schema::Snapshot original;
    schema::Snapshot copy;
    QStringList notes;
};

core::Result<Verified> verify(const postgres::Profile& profile, std::stop_token stop) {
    Verified out;
    const auto original = migrations::readWholeDatabase(profile, stop);
    if (!original) return core::fail(original);
    out.original = *original;
    const int wanted = out.original->origin.majorVersion();
    const auto scratch = schema::ScratchServer::start(wanted, stop, sandbox::Sandbox::defaultCacheFolder());
    if (!scratch) return core::fail(scratch);
    if ((*scratch)->majorVersion() != wanted)
        out.notes << VerifyText::tr(
                         "Postgres %1 is not installed here; the schema was recreated on Postgres %2.")
                         .arg(wanted)
                         .arg((*scratch)->majorVersion());
    const auto missing = schema::missingExtensions(**scratch, out.original);
    if (!missing) return core::fail(missing);
    if (!missing->isEmpty())
        return core::fail(
            core::ErrorKind::NotFound,
            VerifyText::tr(
                "The schema cannot be recreated, because these extensions are not installed here: %1.")
                .arg(missing->join(QStringLiteral(", "))));
    const auto copy = schema::reload(**scratch, out.original);
    if (!copy) return core::fail(copy);
    out.copy = *copy;
    return out;
}

}  // namespace

int runSchemaVerify(const QStringList& arguments) {
    CommandLine line(
        QStringLiteral("schema verify"),
        VerifyText::tr("Checks that the DDL of schema export is complete: recreates the schema of the "
                       "database on a private server from it and lists the differences. The database is only "
                       "read.\n\nExit codes: 0 no differences; 2 differences; 1 the check could not run."));
    line.addDatabaseOption();
    line.addFormatOption({QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("markdown")});
    if (const auto ended = line.parse(arguments)) return *ended;
    const auto profile = line.database();
    if (!profile) {
        printError(profile.error());
        return CouldNotLook;
    }
    core::Result<Verified> verified;
    runStoppable([&](std::stop_token stop) { verified = verify(*profile, stop); });
    if (!verified) {
        printError(verified.error());
        return CouldNotLook;
    }
    for (const QString& note : std::as_const(verified->notes))
        printError(note);
    const schema::Difference difference = schema::difference(verified->original, verified->copy);
    if (line.format() == QLatin1String("json"))
        print(QString::fromUtf8(core::toJson(schema::toJson(difference))));
    else if (line.format() == QLatin1String("markdown"))
        print(schema::toMarkdown(difference).trimmed());
    else
        print(difference.isEmpty() ? VerifyText::tr("The DDL recreates the same schema.")
                                   : schema::toText(difference).trimmed());
    return difference.isEmpty() ? Fine : SomethingWrong;
}

}  // namespace cli
