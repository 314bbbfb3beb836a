#include "migrations/hazards/lint_report.h"
#include "migrations/hazards/linter.h"
#include "migrations/hazards/up_part.h"
#include "migrations/hazards/words.h"

#include <algorithm>
#include <atomic>
#include <span>
#include <thread>
#include <vector>

namespace migrations::hazards {
namespace {

/// A migration that is SQL, parsed.
struct ReadFile {
    qsizetype index = 0;  ///< in the directory
    UpPart part;
    QList<ParsedStatement> statements;
};

/// The files of `directory` from `begin` to before `end`, those left out that are no SQL. Parsing takes most
/// of the time of a lint and knows nothing of other files, so each processor takes its share.
QList<ReadFile> readFiles(const Directory& directory, qsizetype begin, qsizetype end) {
    QList<ReadFile> files;
    for (qsizetype i = begin; i < end; ++i) {
        const MigrationFile& file = directory.files[i];
        if (!file.isMigration || !file.hasUp || !file.name.endsWith(QLatin1String(".sql"))) continue;
        files.append({i, upPart(directory, file), {}});
    }
    std::atomic<qsizetype> next = 0;
    const std::span<ReadFile> all(files.data(), static_cast<size_t>(files.size()));
    const auto work = [&next, all] {
        for (size_t i; (i = static_cast<size_t>(next++)) < all.size();)
            all[i].statements = parseFile(all[i].part.sql);
    };
    const size_t helpers =
        std::min<size_t>(std::max(std::thread::hardware_concurrency(), 1U) - 1, all.size() / 8);
    std::vector<std::jthread> threads;
    for (size_t i = 0; i < helpers; ++i)
        threads.emplace_back(work);
    work();
    threads.clear();
    return files;
}

/// The index of the first file behind version `since`.
core::Result<qsizetype> firstBehind(const Directory& directory, const QString& since) {
    if (since.isEmpty()) return 0;
    bool isNumber = false;
    const quint64 number = since.toULongLong(&isNumber);
    for (qsizetype i = directory.files.size() - 1; i >= 0; --i) {
        const MigrationFile& file = directory.files[i];
        if (file.version == since || (isNumber && number > 0 && file.version.toULongLong() == number)) return i + 1;
    }
    return core::fail(core::ErrorKind::NotFound,
                      Words::tr("There is no migration %1 in %2.").arg(since, directory.path));
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
    // The trees of a batch are in memory at once.
    constexpr qsizetype batch = 64;
    for (qsizetype begin = 0; begin < directory.files.size(); begin += batch) {
        const QList<ReadFile> files =
            readFiles(directory, begin, std::min(begin + batch, directory.files.size()));
        for (const ReadFile& read : files) {
            const UpPart& part = read.part;
            if (read.index < *first) {
                linter.learn(read.statements, part.transaction);
                continue;
            }
            if (options.since.isEmpty() || report.files.isEmpty()) linter.beginRun();
            const QList<Hazard> hazards = linter.lint(part.sql, read.statements, part.transaction);
            const MigrationFile& file = directory.files[read.index];
            report.files.append({file.version, file.name, withPlaceholders(hazards, part.placeholders)});
        }
    }
    return report;
}

}  // namespace migrations::hazards
