#include "migrations/hazards/lint_report.h"
#include "migrations/hazards/linter.h"
#include "migrations/hazards/up_part.h"
#include "migrations/hazards/words.h"

namespace migrations::hazards {
namespace {

/// The index of the first file behind version `since`.
core::Result<qsizetype> firstBehind(const Directory& directory, const QString& since) {
    if (since.isEmpty()) return 0;
    bool isNumber = false;
    const quint64 number = since.toULongLong(&isNumber);
    for (qsizetype i = directory.files.size() - 1; i >= 0; --i) {
        const MigrationFile& file = directory.files[i];
        if (file.version == since || (isNumber && number > 0 && file.version.toULongLong() == number))
            return i + 1;
    }
    return core::fail(core::ErrorKind::NotFound,
                      Words::tr("%2 contains no migration with version %1.").arg(since, directory.path));
}

/// Names that stand for a placeholder, written as the placeholder again.
QList<Hazard> withPlaceholders(QList<Hazard> hazards, const QHash<QString, QString>& placeholders) {
    for (auto one = placeholders.cbegin(); one != placeholders.cend(); ++one) {
        for (Hazard& hazard : hazards) {
            hazard.relation.replace(one.key(), one.value());
            hazard.message.replace(one.key(), one.value());
            hazard.safer.replace(one.key(), one.value());
        }
    }
    return hazards;
}

}  // namespace

core::Result<LintReport> lintDirectory(const Directory& directory, const LintOptions& options) {
    const auto first = firstBehind(directory, options.since);
    if (!first) return core::fail(first);
    LintReport report{directory.path, directory.tool, {}};
    Linter linter(options.facts, options.rules);
    for (qsizetype i = 0; i < directory.files.size(); ++i) {
        const MigrationFile& file = directory.files[i];
        if (!file.isMigration || !file.hasUp || !file.name.endsWith(QLatin1String(".sql"))) continue;
        const UpPart part = upPart(directory, file);
        if (i < *first) {
            linter.learn(part.sql, part.transaction);
            continue;
        }
        if (options.since.isEmpty() || report.files.isEmpty()) linter.beginRun();
        const QList<Hazard> hazards = linter.lint(part.sql, part.transaction);
        report.files.append({file.version, file.name, withPlaceholders(hazards, part.placeholders)});
    }
    return report;
}

}  // namespace migrations::hazards
