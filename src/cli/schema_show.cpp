#include "cli/command.h"
#include "cli/output.h"
#include "cli/schema_commands.h"
#include "cli/schema_reading.h"
#include "schema/copies/copy.h"
#include "schema/description.h"
#include "schema/words.h"

#include <QCoreApplication>

namespace cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Schema)
};

/// The one thing called so in another form than the usual text; parts of a table are `TABLE PART`.
int showAs(const schema::Snapshot& snapshot, const QString& name, schema::CopyFormat format) {
    const auto id = findOne(snapshot, name);
    if (!id) {
        printError(id.error());
        return CouldNotLook;
    }
    const QString text = schema::copyAs(snapshot, *id, format);
    if (text.isEmpty()) {
        printError(Text::tr("%1 cannot be written as %2.").arg(id->text(), QString(schema::nameOf(format))));
        return CouldNotLook;
    }
    print(text.trimmed());
    return snapshot->failures.isEmpty() ? Fine : SomethingWrong;
}

int showNamed(const schema::Snapshot& snapshot, const QString& name) {
    const QList<schema::ObjectId> found = snapshot.find(name);
    if (found.isEmpty()) {
        printError(
            Text::tr("This database has no object named “%1”. Run the command without a name for a list.")
                .arg(name));
        return snapshot->failures.isEmpty() ? CouldNotLook : SomethingWrong;
    }
    const int ending = snapshot->failures.isEmpty() ? Fine : SomethingWrong;
    if (found.size() == 1) {
        print(schema::describe(snapshot, found.front()).trimmed());
        return ending;
    }
    print(Text::tr("%n objects match:", nullptr, static_cast<int>(found.size())));
    for (const schema::ObjectId& id : found)
        print(QStringLiteral("  %1 %2").arg(schema::kindText(snapshot, id), id.text()));
    return ending;
}

}  // namespace

int runSchemaShow(const QStringList& arguments) {
    CommandLine line(QStringLiteral("schema show"),
                     Text::tr("Shows the schema of a database, or the details of one object. It only reads, "
                              "does not wait for locks, and needs only the CONNECT privilege."));
    addSchemaOptions(line);
    QStringList formats{QStringLiteral("text")};
    for (const char* format : enumNames(schema::CopyFormat()))
        formats << QLatin1String(format);
    line.addFormatOption(formats);
    line.addArgument(QStringLiteral("[NAME]"), Text::tr("Name of a table, view, function, type …, with or "
                                                        "without its schema, or the beginning of a name."));
    if (const auto ended = line.parse(arguments)) return *ended;
    const auto snapshot = readSchemaOrFile(line);
    if (!snapshot) {
        printError(snapshot.error());
        return CouldNotLook;
    }
    const QString name = line.arguments().value(0);
    if (const auto format = schema::valueOf<schema::CopyFormat>(line.format()))
        return showAs(*snapshot, name, *format);
    if (!name.isEmpty()) return showNamed(*snapshot, name);
    print(schema::outline(*snapshot).trimmed());
    return (*snapshot)->failures.isEmpty() ? Fine : SomethingWrong;
}

}  // namespace cli
