#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/output.h"
#include "cli/schema_commands.h"
#include "cli/schema_source.h"
#include "cli/stoppable.h"
#include "core/json.h"
#include "schema/change_sql.h"
#include "schema/difference/access.h"
#include "schema/difference/formats.h"

#include <QCoreApplication>

namespace cli {
namespace {

struct DiffText {
    Q_DECLARE_TR_FUNCTIONS(cli::Schema)
};

void printDifference(const schema::Difference& difference, const migrations::SidePair& pair,
                     const QString& format, const schema::DdlOptions& options) {
    if (format == QLatin1String("json"))
        print(QString::fromUtf8(core::toJson(schema::toJson(difference))));
    else if (format == QLatin1String("markdown"))
        print(schema::toMarkdown(difference).trimmed());
    else if (format == QLatin1String("sql"))
        print(schema::changeSql(pair.from, pair.to, options).trimmed());
    else if (difference.isEmpty())
        print(DiffText::tr("No differences."));
    else
        print(schema::toText(difference).trimmed());
}

}  // namespace

int runSchemaDiff(const QStringList& arguments) {
    CommandLine line(
        QStringLiteral("schema diff"),
        DiffText::tr(
            "Compares two schemas object by object and attribute by attribute, or writes the SQL that "
            "changes FROM into TO. Each is a database (postgres://…, service=…; for passwords see schema "
            "show), an SQL file or a migration folder (loaded on a private server), a migration folder at a "
            "version (DIR@VERSION), or a .json file of schema export. Databases are only read.\n\nExit "
            "codes: 0 no differences; 2 differences; 1 one of them could not be read."));
    line.addArgument(QStringLiteral("FROM TO"), DiffText::tr("The two schemas."), 2);
    line.addFormatOption(
        {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("markdown"), QStringLiteral("sql")});
    line.addFlag("no-owner", DiffText::tr("Do not compare owners."));
    line.addFlag("no-privileges", DiffText::tr("Do not compare privileges."));
    if (const auto ended = line.parse(arguments)) return *ended;
    if (line.arguments().size() != 2) {
        printError(DiffText::tr("schema diff needs two schemas, FROM and TO."));
        return CouldNotLook;
    }
    const auto from = parseSchemaSource(line.arguments().at(0));
    const auto to = parseSchemaSource(line.arguments().at(1));
    for (const core::Error* error : {from ? nullptr : &from.error(), to ? nullptr : &to.error()}) {
        if (!error) continue;
        printError(*error);
        return CouldNotLook;
    }
    core::Result<migrations::SidePair> pair;
    runStoppable(
        [&](std::stop_token stop) { pair = migrations::readSides(*from, *to, comparisonOptions(stop)); });
    if (!pair) {
        printError(pair.error());
        return CouldNotLook;
    }
    if (line.isSet("no-owner")) {
        pair->from = schema::withoutOwners(pair->from);
        pair->to = schema::withoutOwners(pair->to);
    }
    if (line.isSet("no-privileges")) {
        pair->from = schema::withoutPrivileges(pair->from);
        pair->to = schema::withoutPrivileges(pair->to);
    }
    const schema::Difference difference = schema::difference(pair->from, pair->to);
    for (const QString& note : std::as_const(pair->notes))
        printError(note);
    if (difference.hasTwoMajorVersions())
        printError(DiffText::tr("The schemas were read from Postgres %1 and %2, which print some expressions "
                                "differently; such differences have the class version.")
                       .arg(difference.fromVersion / 10000)
                       .arg(difference.toVersion / 10000));
    schema::DdlOptions options;
    if (line.isSet("no-owner") || line.isSet("no-privileges"))
        options.access = schema::DdlOptions::Access::Omit;
    printDifference(difference, *pair, line.format(), options);
    return difference.isEmpty() ? Fine : SomethingWrong;
}

}  // namespace cli
