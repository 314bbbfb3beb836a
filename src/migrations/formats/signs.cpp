#include "migrations/formats/signs.h"

#include "migrations/tools/golang_migrate/files.h"

#include <QRegularExpression>

#include <algorithm>

namespace migrations {
namespace {

/// True when a line of `content` is the annotation `-- MARK WORD`, in any case.
bool hasAnnotation(const QByteArray& content, QByteArrayView mark, QByteArrayView word) {
    for (qsizetype at = content.startsWith("--") ? 0 : content.indexOf("\n--"); at >= 0;
         at = content.indexOf("\n--", at + 1)) {
        const qsizetype start = at + (content[at] == '\n' ? 3 : 2);
        const qsizetype newline = content.indexOf('\n', start);
        const QByteArray line =
            content.sliced(start, (newline < 0 ? content.size() : newline) - start).simplified().toLower();
        if (line.startsWith(mark) && QByteArrayView(line).sliced(mark.size()).trimmed().startsWith(word))
            return true;
    }
    return false;
}

bool hasPlaceholder(const QByteArray& content) {
    const qsizetype open = content.indexOf("{{");
    return open >= 0 && content.indexOf(".Options", open) >= 0;
}

Layout layoutOf(const SourceFile& file) {
    static const QRegularExpression flyway(QStringLiteral("^([VUB][0-9._]+|R)__.*\\.sql$"));
    if (isGolangMigrateName(file.name))
        return hasPlaceholder(file.content) || file.name.endsWith(QLatin1String(".fizz"))
                   ? Layout::Pop
                   : Layout::GolangMigrate;
    if (!file.name.endsWith(QLatin1String(".sql"))) return Layout::Unknown;
    if (flyway.match(file.name).hasMatch()) return Layout::Flyway;
    if (hasAnnotation(file.content, "+goose", "up")) return Layout::Goose;
    if (hasAnnotation(file.content, "migrate:", "up")) return Layout::Dbmate;
    if (hasAnnotation(file.content, "+migrate", "up")) return Layout::SqlMigrate;
    return Layout::Plain;
}

Tool toolOf(Layout layout) {
    switch (layout) {
        case Layout::GolangMigrate:
            return Tool::GolangMigrate;
        case Layout::Goose:
            return Tool::Goose;
        case Layout::Dbmate:
            return Tool::Dbmate;
        case Layout::Flyway:
            return Tool::Flyway;
        case Layout::SqlMigrate:
            return Tool::SqlMigrate;
        case Layout::Pop:
            return Tool::Pop;
        case Layout::Sqitch:
            return Tool::Sqitch;
        case Layout::Plain:
            return Tool::Numbered;
        case Layout::Unknown:
            break;
    }
    return Tool::None;
}

}  // namespace

void recognise(Directory& directory, AtlasSumFile sum) {
    QList<std::pair<Layout, int>> counts;
    for (const SourceFile& file : std::as_const(directory.sources)) {
        const Layout layout = file.name == QLatin1String("sqitch.plan") ? Layout::Sqitch : layoutOf(file);
        if (layout == Layout::Unknown) continue;
        const auto known = std::ranges::find(counts, layout, &std::pair<Layout, int>::first);
        // A plan says more than any number of files beside it.
        const int weight = layout == Layout::Sqitch ? 1'000'000 : 1;
        if (known == counts.end())
            counts.append({layout, weight});
        else
            known->second += weight;
    }
    std::ranges::sort(counts, [](const auto& left, const auto& right) {
        return left.second != right.second ? left.second > right.second : left.first < right.first;
    });
    directory.layout = counts.isEmpty() ? Layout::Unknown : counts.first().first;

    if (sum == AtlasSumFile::Present) directory.signs.append(Tool::Atlas);
    for (const auto& [layout, count] : std::as_const(counts)) {
        // A plain file among others is nobody's sign.
        if (layout != Layout::Plain || counts.size() == 1) directory.signs.append(toolOf(layout));
    }
    const bool isPlain = directory.layout == Layout::Plain || directory.layout == Layout::Unknown;
    if (sum == AtlasSumFile::Present) {
        if (isPlain) {
            directory.layout = Layout::Plain;
            directory.signs.removeAll(Tool::Numbered);
        }
        // golang-migrate runs such files as they are; Atlas has to be told (`?format=golang-migrate`).
        directory.tool = directory.layout == Layout::GolangMigrate ? Tool::GolangMigrate : Tool::Atlas;
    } else {
        directory.tool = toolOf(directory.layout);
    }
}

}  // namespace migrations
