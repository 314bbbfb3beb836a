#include "cli/migrations_hash.h"

#include "cli/command.h"
#include "cli/migrations_options.h"
#include "cli/output.h"
#include "core/json.h"
#include "migrations/tools/atlas/hash.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

QString asJson(const migrations::HashReport& report) {
    QJsonArray changes;
    for (const migrations::Finding& change : report.changes)
        changes.append(
            QJsonObject{{QStringLiteral("code"), change.code}, {QStringLiteral("message"), change.message}});
    return QString::fromUtf8(core::toJson(QJsonObject{{QStringLiteral("directory"), report.directory},
                                                      {QStringLiteral("sum"), report.total},
                                                      {QStringLiteral("written"), report.isWritten},
                                                      {QStringLiteral("changes"), changes}}));
}

QString asText(const migrations::HashReport& report) {
    QString text;
    for (const migrations::Finding& change : report.changes)
        text += change.message + QLatin1Char('\n');
    return text +
           (report.isWritten ? tr("atlas.sum was written: %1") : tr("atlas.sum is already correct: %1"))
               .arg(report.total);
}

}  // namespace

int runMigrationsHash(const QStringList& arguments) {
    CommandLine line(QStringLiteral("migrations hash"),
                     tr("Writes the atlas.sum of a folder, like atlas migrate hash, and lists the "
                        "differences from the old one."));
    addFolderOption(line);
    line.addFormatOption({QStringLiteral("text"), QStringLiteral("json")});
    if (const auto ended = line.parse(arguments)) return *ended;
    const auto folder = migrationsFolder(line);
    const auto report = folder ? migrations::writeSum(*folder) : core::fail(folder);
    if (!report) {
        printError(report.error());
        return CouldNotLook;
    }
    print(line.format() == QLatin1String("json") ? asJson(*report) : asText(*report));
    return Fine;
}

}  // namespace cli
