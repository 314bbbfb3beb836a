#include "cli/command.h"
#include "cli/output.h"
#include "cli/schema_commands.h"
#include "cli/schema_reading.h"
#include "schema/ddl.h"
#include "schema/snapshot_json.h"

#include <QCoreApplication>
#include <QFile>

namespace cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Schema)
};

/// Straight to the standard output: the text of a large schema is not kept.
core::Result<void> printJson(const schema::Snapshot& snapshot) {
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return core::fail(core::ErrorKind::Internal, out.errorString());
    return schema::writeJson(snapshot, out);
}

}  // namespace

int runSchemaExport(const QStringList& arguments) {
    CommandLine line(
        QStringLiteral("schema export"),
        Text::tr("Writes the full schema of a database to standard output, as JSON that Colophon can read "
                 "and compare, or as SQL that creates it in an empty database. The database is only read."));
    line.addDatabaseOption();
    line.addFormatOption({QStringLiteral("json"), QStringLiteral("sql")});
    line.addFormatName(QStringLiteral("ddl"), QStringLiteral("sql"));
    addSizesOption(line);
    line.addFlag("secrets",
                 Text::tr("Also write the options of user mappings, which may contain passwords."));
    if (const auto ended = line.parse(arguments)) return *ended;
    const auto snapshot = readSchema(line, line.isSet("secrets") ? schema::ReadOptions::Secrets::Read
                                                                 : schema::ReadOptions::Secrets::Skip);
    if (!snapshot) {
        printError(snapshot.error());
        return CouldNotLook;
    }
    if (line.format() == QLatin1String("sql")) {
        print(schema::ddl(*snapshot).trimmed());
    } else if (const auto written = printJson(*snapshot); !written) {
        printError(written.error());
        return CouldNotLook;
    }
    return (*snapshot)->failures.isEmpty() ? Fine : SomethingWrong;
}

}  // namespace cli
