#include "migrations/tools/golang_migrate/plan.h"

#include "migrations/run/session.h"
#include "migrations/text.h"
#include "migrations/tools/golang_migrate/files.h"

#include <algorithm>

namespace migrations {
namespace {

/// Why nothing can run: what is wrong with a file whose version does not fit, else that there is no file.
Refusal noMigrationRefusal(const Directory& directory) {
    for (const MigrationFile& file : directory.files) {
        for (const Finding& finding : file.findings) {
            if (finding.code == QLatin1String("version-too-large"))
                return {finding.code, QStringLiteral("%1: %2").arg(file.name, finding.message)};
        }
    }
    return {QStringLiteral("no-migrations"), Text::tr("This folder contains no migrations.")};
}

}  // namespace

GolangMigratePlan planGolangMigrate(const Directory& directory, std::optional<qint64> version, bool isDirty) {
    GolangMigratePlan plan;
    const auto refuse = [&](const QString& code, const QString& message) {
        if (!plan.refusal) plan.refusal = Refusal{code, message};
    };
    for (const Finding& finding : directory.findings) {
        if (finding.code == QLatin1String("duplicate-version")) refuse(finding.code, finding.message);
    }
    if (isDirty) {
        refuse(QStringLiteral("dirty"),
               Text::tr("Dirty database version %1. Fix and force version. The last run failed halfway; "
                        "golang-migrate runs nothing until the version is set with migrate force.")
                   .arg(version.value_or(-1)));
    }
    // -1 is what golang-migrate calls no version at all.
    const bool hasVersion = version && *version >= 0;
    bool isKnown = false;
    for (qsizetype i = 0; i < directory.files.size(); ++i) {
        const MigrationFile& file = directory.files[i];
        if (!file.isMigration) continue;
        isKnown |= hasVersion && versionNumber(file) == quint64(*version);
        if (!hasVersion || versionNumber(file) > quint64(*version)) plan.run.append(i);
    }
    if (hasVersion && !isKnown) {
        refuse(QStringLiteral("version-not-found"),
               Text::tr("no migration found for version %1: the database is at a version that this folder "
                        "does not contain.")
                   .arg(*version));
    }
    if (!hasVersion && plan.run.isEmpty() && !plan.refusal) plan.refusal = noMigrationRefusal(directory);
    return plan;
}

GolangMigratePlan planGolangMigrateDown(const Directory& directory, std::optional<qint64> version,
                                        bool isDirty, const DownRequest& request) {
    GolangMigratePlan plan;
    plan.refusal = planGolangMigrate(directory, version, isDirty).refusal;
    if (plan.refusal || !version || *version < 0) return plan;
    bool isKnown = false;
    const qint64 target = request.to.toLongLong(&isKnown);
    if (!request.to.isEmpty()) {
        isKnown = isKnown && std::ranges::any_of(directory.files, [&](const MigrationFile& file) {
                      return file.isMigration && versionNumber(file) == quint64(target);
                  });
        if (!isKnown || target > *version) {
            plan.refusal =
                Refusal{QStringLiteral("version-not-found"),
                        isKnown ? Text::tr("Version %1 is newer than the database, which is at %2.")
                                      .arg(target)
                                      .arg(*version)
                                : Text::tr("no migration found for version %1: the folder has no file of "
                                           "this version to go back to.")
                                      .arg(request.to)};
            return plan;
        }
    }
    for (qsizetype i = directory.files.size() - 1; i >= 0; --i) {
        const MigrationFile& file = directory.files[i];
        if (!file.isMigration || versionNumber(file) > quint64(*version)) continue;
        if (request.to.isEmpty() ? !request.all && plan.run.size() >= request.steps
                                 : versionNumber(file) <= quint64(target))
            break;
        plan.run.append(i);
    }
    return plan;
}

}  // namespace migrations
