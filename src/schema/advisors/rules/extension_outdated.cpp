#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkExtensionOutdated(Inquiry& inquiry) {
    for (const Extension& extension : inquiry.snapshot()->extensions) {
        if (extension.availableVersion.isEmpty() || extension.availableVersion == extension.version) continue;
        inquiry.report(extension.id(),
                       AdvisorText::tr("%1 is at version %2, the server has %3.")
                           .arg(extension.name, extension.version, extension.availableVersion),
                       QStringLiteral("ALTER EXTENSION %1 UPDATE;\n").arg(sql::quoted(extension.name)));
    }
}

}  // namespace

Advisor extensionOutdated() {
    return {.key = QStringLiteral("extension-outdated"),
            .level = AdviceLevel::Note,
            .title = AdvisorText::tr("An extension that can be updated"),
            .reason = AdvisorText::tr(
                "The server has a newer version of the extension than the database uses. After an upgrade of "
                "the package or of Postgres, run ALTER EXTENSION … UPDATE in every database."),
            .bad = R"(CREATE EXTENSION citext VERSION '1.4';)",
            .good = R"(CREATE EXTENSION citext;)",
            .check = checkExtensionOutdated};
}

}  // namespace schema::advisors
