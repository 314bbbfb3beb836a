#include "cli/command.h"
#include "cli/output.h"
#include "cli/schema_commands.h"
#include "cli/schema_reading.h"
#include "core/json.h"
#include "schema/advisors/advise.h"

#include <QCoreApplication>
#include <QFile>

namespace cli {
namespace {

struct AdviseText {
    Q_DECLARE_TR_FUNCTIONS(cli::Schema)
};

constexpr QLatin1String usualIgnoreFile(".colophon-advice-ignore");

/// The list that --ignore names, else the usual file of the current folder, else an empty one.
core::Result<schema::IgnoreList> ignoreList(const CommandLine& line) {
    const QString path = line.isSet("ignore") ? line.value("ignore") : QString(usualIgnoreFile);
    QFile file(path);
    if (!file.exists() && !line.isSet("ignore")) return schema::IgnoreList();
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorKind::NotFound,
                          AdviseText::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return schema::IgnoreList::fromText(QString::fromUtf8(file.readAll()));
}

int explain(const QString& key) {
    const QString text = schema::explainAdvisors(key);
    if (text.isEmpty()) {
        printError(
            AdviseText::tr("Unknown advisor “%1”. Use --explain all for a list of advisors.").arg(key));
        return CouldNotLook;
    }
    print(text.trimmed());
    return Fine;
}

}  // namespace

int runSchemaAdvise(const QStringList& arguments) {
    CommandLine line(
        QStringLiteral("schema advise"),
        AdviseText::tr("Reports what in a schema is slow, unsafe or about to fail, with the reason and the "
                       "SQL to fix it. Also reads sizes, index usage and the values of sequences. The "
                       "database is only read.\n\nExit codes: 0 nothing to report; 2 something to report; 1 "
                       "the schema could not be read."));
    addSchemaOptions(line);
    line.addFormatOption({QStringLiteral("text"), QStringLiteral("json")});
    line.addOption(
        "ignore",
        AdviseText::tr("What is meant so: a file with lines “ADVISOR THING”, where the thing may be "
                       "left out or end in *. By default %1 of the current folder, when it is there.")
            .arg(usualIgnoreFile),
        QStringLiteral("FILE"));
    line.addOption("explain", AdviseText::tr("Explain one advisor, or use all for a list, and exit."),
                   QStringLiteral("ADVISOR"));
    if (const auto ended = line.parse(arguments)) return *ended;
    if (line.isSet("explain")) return explain(line.value("explain"));
    const auto ignore = ignoreList(line);
    if (!ignore) {
        printError(ignore.error());
        return CouldNotLook;
    }
    const auto snapshot = readSchemaOrFile(line);
    if (!snapshot) {
        printError(snapshot.error());
        return CouldNotLook;
    }
    const schema::AdviceReport report = schema::advise(*snapshot, *ignore);
    print(line.format() == QLatin1String("json") ? QString::fromUtf8(core::toJson(schema::toJson(report)))
                                                 : schema::toText(*snapshot, report).trimmed());
    return report.advice.isEmpty() && (*snapshot)->failures.isEmpty() ? Fine : SomethingWrong;
}

}  // namespace cli
