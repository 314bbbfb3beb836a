#include "cli/command.h"
#include "cli/output.h"
#include "cli/schema_commands.h"
#include "cli/schema_reading.h"
#include "core/json.h"
#include "schema/privileges/report.h"

#include <QCoreApplication>

namespace cli {
namespace {

struct AccessText {
    Q_DECLARE_TR_FUNCTIONS(cli::Schema)
};

}  // namespace

int runSchemaAccess(const QStringList& arguments) {
    CommandLine line(
        QStringLiteral("schema access"),
        AccessText::tr(
            "Shows the privileges of a role on all objects, or on one object with the reasons (owner, "
            "grants, memberships, PUBLIC, predefined roles) and the row-level policies that apply. Computed "
            "from the catalogs; nothing is tried, and SET ROLE is not used."));
    addSchemaOptions(line);
    line.addFormatOption({QStringLiteral("text"), QStringLiteral("json")});
    line.addArgument(QStringLiteral("ROLE [NAME]"),
                     AccessText::tr("The role, and a table, function, schema …"), 2);
    if (const auto ended = line.parse(arguments)) return *ended;
    const QString role = line.arguments().value(0);
    if (role.isEmpty()) {
        printError(AccessText::tr("Give a role."));
        return CouldNotLook;
    }
    const auto snapshot = readSchemaOrFile(line);
    if (!snapshot) {
        printError(snapshot.error());
        return CouldNotLook;
    }
    const schema::AccessRules rules(*snapshot);
    if (!rules.roles().role(role)) {
        printError(AccessText::tr("The role “%1” does not exist.").arg(role));
        return CouldNotLook;
    }
    QList<schema::ThingAccess> things;
    const bool isOne = line.arguments().size() == 2;
    if (isOne) {
        const auto id = findOne(*snapshot, line.arguments().at(1));
        if (!id) {
            printError(id.error());
            return CouldNotLook;
        }
        const schema::ThingAccess access = rules.access(role, *id);
        if (access.privileges.isEmpty()) {
            printError(AccessText::tr("There are no privileges on %1; only its owner can change it.")
                           .arg(id->text()));
            return CouldNotLook;
        }
        things = {access};
    } else {
        things = schema::accessOverview(*snapshot, rules, role);
    }
    if (line.format() == QLatin1String("json"))
        print(QString::fromUtf8(core::toJson(schema::toJson(role, things))));
    else
        print((isOne ? schema::toText(*snapshot, role, things.front())
                     : schema::toText(*snapshot, role, things))
                  .trimmed());
    return (*snapshot)->failures.isEmpty() ? Fine : SomethingWrong;
}

}  // namespace cli
