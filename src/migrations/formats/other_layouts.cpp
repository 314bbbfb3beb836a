#include "migrations/formats/other_layouts.h"

#include "migrations/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace migrations {
namespace {

/// How one tool names its files; the pattern captures version and name.
struct Naming {
    Layout layout;
    const char* pattern;
};

constexpr Naming namings[] = {
    {Layout::Goose, "^(\\d+)_(.*)\\.sql$"},
    {Layout::Dbmate, "^(\\d+)_?(.*)\\.sql$"},
    {Layout::SqlMigrate, "^(\\d*)[-_]?(.*)\\.sql$"},
    {Layout::Pop, "^(\\d+)_(.*?)\\.up\\.(?:sql|fizz)$"},
    {Layout::Flyway, "^(?:[VB]([0-9._]+)|R)__(.*)\\.sql$"},
    {Layout::Plain, "^(\\d+)[-_.]?(.*)\\.sql$"},
};

MigrationFile fileOf(const SourceFile& source, const QString& version, const QString& description) {
    return {.name = source.name,
            .version = version,
            .description = description,
            .content = source.content,
            .downName = {},
            .downContent = {},
            .sumHash = {},
            .findings = source.findings};
}

/// Changes of a Sqitch plan in its order: `name [dependencies] date planner # note`; `%` and `@` lines are
/// pragmas and tags.
void readPlan(Directory& directory) {
    const auto plan = std::ranges::find(directory.sources, QStringLiteral("sqitch.plan"), &SourceFile::name);
    for (const QByteArray& raw : plan->content.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('%') || line.startsWith('#') || line.startsWith('@')) continue;
        const QString change = QString::fromUtf8(line.left(line.indexOf(' ')));
        directory.files.append(fileOf({.name = change, .content = {}, .findings = {}}, change, change));
    }
}

/// Repeatable migrations have no version and come last; numbers count as numbers.
bool comesBefore(const MigrationFile& left, const MigrationFile& right) {
    if (left.version.isEmpty() != right.version.isEmpty()) return right.version.isEmpty();
    const auto numbers = [](const QString& version) {
        QList<quint64> parts;
        for (const QStringView part : QStringView(version).split(QLatin1Char('.')))
            parts.append(part.toULongLong());
        return parts;
    };
    const QList<quint64> first = numbers(left.version);
    const QList<quint64> second = numbers(right.version);
    return first != second ? first < second : left.name < right.name;
}

}  // namespace

void readAsOther(Directory& directory) {
    if (directory.layout == Layout::Sqitch) return readPlan(directory);
    const auto naming = std::ranges::find(namings, directory.layout, &Naming::layout);
    if (naming == std::end(namings)) return;
    const QRegularExpression pattern(QString::fromLatin1(naming->pattern));
    QList<MigrationFile> others;
    for (const SourceFile& source : std::as_const(directory.sources)) {
        if (!source.name.endsWith(QLatin1String(".sql")) && !source.name.endsWith(QLatin1String(".fizz")))
            continue;
        const QRegularExpressionMatch match = pattern.match(source.name);
        if (match.hasMatch()) {
            QString version = match.captured(1);
            if (directory.layout == Layout::Flyway) version.replace(QLatin1Char('_'), QLatin1Char('.'));
            directory.files.append(fileOf(source, version, match.captured(2)));
        } else if (!source.name.contains(QLatin1String(".down."))) {
            MigrationFile file = fileOf(source, {}, {});
            file.isMigration = false;
            file.findings.append(
                {Severity::Note, QStringLiteral("name-not-recognised"),
                 Text::tr("%1 passes over a file of this name.").arg(toolTitle(directory.tool))});
            others.append(file);
        }
    }
    std::ranges::sort(directory.files, comesBefore);
    for (qsizetype i = 1; i < directory.files.size(); ++i) {
        const QString& version = directory.files[i].version;
        if (version.isEmpty() || version != directory.files[i - 1].version) continue;
        for (MigrationFile* file : {&directory.files[i - 1], &directory.files[i]}) {
            file->findings.append({Severity::Warning, QStringLiteral("duplicate-version"),
                                   Text::tr("Two files have version %1.").arg(version)});
        }
    }
    directory.files += others;
}

}  // namespace migrations
