#include "migrations/directory.h"

#include "migrations/formats/recognise.h"
#include "migrations/formats/sql_findings.h"
#include "migrations/text.h"
#include "migrations/tools/all.h"
#include "migrations/tools/atlas/files.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace migrations {
namespace {

constexpr qint64 largestFile = 100 * 1024 * 1024;
constexpr qint64 largestDirectory = 1024 * 1024 * 1024;

SourceFile unreadable(const QString& name, const QString& code, const QString& message) {
    return {
        .name = name, .content = {}, .isReadable = false, .findings = {{Severity::Problem, code, message}}};
}

SourceFile readSource(const QFileInfo& info) {
    const QString name = info.fileName();
    // A pipe would be waited for, a link to itself has no file at its end.
    if (!info.isFile()) {
        return unreadable(
            name, QStringLiteral("not-a-file"),
            Text::tr("%1 is not a regular file: it is a folder, a broken link or a device.").arg(name));
    }
    if (info.size() > largestFile) {
        return unreadable(name, QStringLiteral("too-large"),
                          Text::tr("%1 is larger than 100 MB and was not read.").arg(name));
    }
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(name, QStringLiteral("unreadable"),
                          Text::tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    }
    // No more than is there: read() makes room for all it may get.
    const QByteArray content = file.read(std::min(largestFile, file.size()));
    if (file.error() != QFile::NoError) {
        return unreadable(name, QStringLiteral("unreadable"),
                          Text::tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    }
    return {.name = name, .content = content, .findings = findingsAboutBytes(content)};
}

bool isOfInterest(const QString& name) {
    return name.endsWith(QLatin1String(".sql")) ||
           std::ranges::any_of(allTools(), [&](const MigrationTool* tool) { return tool->takesName(name); });
}

QList<HashedFile> sqlFiles(const QList<SourceFile>& sources) {
    QList<HashedFile> files;
    for (const SourceFile& source : sources) {
        if (source.name.endsWith(QLatin1String(".sql")))
            files.append({QFile::encodeName(source.name), source.content});
    }
    return files;
}

void addSigns(Directory& directory) {
    QList<Tool> rivals = directory.signs;
    // Atlas over the files of another tool is one tool.
    rivals.removeAll(Tool::Atlas);
    if (rivals.size() < 2) return;
    QStringList titles;
    std::ranges::transform(rivals, std::back_inserter(titles), toolTitle);
    directory.findings.append({Severity::Warning, QStringLiteral("two-tools-directory"),
                               Text::tr("This folder contains files of several migration tools: %1.")
                                   .arg(titles.join(QLatin1String(", ")))});
}

void interpret(Directory& directory) {
    toolOf(directory.tool).read(directory);
    for (const SourceFile& source : std::as_const(directory.sources)) {
        const bool listed = std::ranges::any_of(directory.files, [&](const MigrationFile& file) {
            return file.name == source.name || file.downName == source.name;
        });
        if (!listed) directory.findings += source.findings;
    }
    if (directory.sum) addSumFindings(*directory.sum, directory);
    addSigns(directory);
}

}  // namespace

const MigrationFile* Directory::find(const QString& version) const {
    const auto found = std::ranges::find_if(
        files, [&](const MigrationFile& file) { return file.isMigration && file.version == version; });
    return found == files.end() ? nullptr : &*found;
}

bool Directory::fits(Tool wanted) const {
    return toolOf(wanted).fits(*this);
}

Directory Directory::as(Tool wanted) const {
    if (wanted == tool) return *this;
    Directory other;
    other.path = path;
    other.tool = wanted;
    other.layout = layout;
    other.signs = signs;
    other.sum = sum;
    other.sources = sources;
    if (wanted == Tool::Atlas && !other.sum) other.sum = checkSum(sqlFiles(sources), {});
    interpret(other);
    return other;
}

Directory directoryOf(const QString& path, QList<SourceFile> sources,
                      const std::optional<QByteArray>& sumText) {
    Directory directory;
    directory.path = path;
    directory.sources = std::move(sources);
    std::ranges::sort(directory.sources, {},
                      [](const SourceFile& source) { return QFile::encodeName(source.name); });
    recognise(directory, sumText ? AtlasSumFile::Present : AtlasSumFile::Absent);
    if (sumText) directory.sum = checkSum(sqlFiles(directory.sources), sumText);
    interpret(directory);
    return directory;
}

core::Result<Directory> readDirectory(const QString& path) {
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists()) {
        return core::fail(
            core::ErrorKind::NotFound,
            Text::tr("The folder %1 does not exist. Choose the folder with the migration files.").arg(path));
    }
    if (!info.isDir()) {
        return core::fail(
            core::ErrorKind::Invalid,
            Text::tr("%1 is not a folder. Choose the folder with the migration files.").arg(path));
    }
    if (!info.isReadable() || !info.isExecutable()) {
        return core::fail(core::ErrorKind::NotAllowed,
                          Text::tr("The folder %1 cannot be read: permission denied.").arg(path));
    }
    QList<SourceFile> sources;
    std::optional<QByteArray> sumText;
    qint64 total = 0;
    const QDir::Filters everything =
        QDir::Files | QDir::Dirs | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const QFileInfo& entry : QDir(path).entryInfoList(everything, QDir::Unsorted)) {
        const bool isSum = entry.fileName() == QLatin1String("atlas.sum");
        if (!isSum && !isOfInterest(entry.fileName())) continue;
        // Atlas takes a folder called like a migration for one and fails to read it; golang-migrate passes
        // over it.
        if (entry.isDir() && !entry.fileName().endsWith(QLatin1String(".sql"))) continue;
        SourceFile source = readSource(entry);
        source.isFolder = entry.isDir() && !entry.isSymLink();
        total += source.content.size();
        if (total > largestDirectory) {
            return core::fail(core::ErrorKind::Invalid,
                              Text::tr("The files in %1 are larger than 1 GB in total, so it is probably not "
                                       "a migration folder. It was not read.")
                                  .arg(path));
        }
        if (isSum && source.isReadable)
            sumText = source.content;
        else
            sources.append(std::move(source));
    }
    return directoryOf(path, std::move(sources), sumText);
}

}  // namespace migrations
