#include "migrations/new_migration.h"

#include "migrations/text.h"
#include "migrations/tools/all.h"
#include "migrations/tools/atlas/hash.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace migrations {
namespace {

constexpr int dateDigits = 8;
constexpr quint64 secondsOf2001 = 1'000'000'000;

/// The newest version that is a number; empty without one.
QString newestNumber(const Directory& directory) {
    QString newest;
    for (const MigrationFile& file : directory.files) {
        bool isNumber = false;
        const quint64 number = file.version.toULongLong(&isNumber);
        if (file.isMigration && isNumber && (newest.isEmpty() || number > newest.toULongLong()))
            newest = file.version;
    }
    return newest;
}

bool isDate(const QString& version) {
    const QDate date = QDate::fromString(version.first(std::min<qsizetype>(dateDigits, version.size())),
                                         QStringLiteral("yyyyMMdd"));
    return version.size() >= 12 && date.isValid() && date.year() > 1990 && date.year() < 2200;
}

QString later(const QString& candidate, const QString& newest) {
    if (newest.isEmpty() || candidate.toULongLong() > newest.toULongLong()) return candidate;
    return QString::number(newest.toULongLong() + 1);
}

core::Result<QString> usableName(const QString& name) {
    static const QRegularExpression usable(QStringLiteral("^[\\w-][\\w.-]*$"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString joined = name.simplified().replace(QLatin1Char(' '), QLatin1Char('_'));
    if (usable.match(joined).hasMatch()) return joined;
    return core::fail(
        core::ErrorKind::Invalid,
        Text::tr("\"%1\" cannot be part of a file name; use letters, digits and underscores.").arg(name));
}

/// The tool whose format a new file gets.
core::Result<Tool> formatOf(const Directory& directory, std::optional<Tool> wanted) {
    if (directory.layout != Tool::None) {
        if (wanted && !directory.fits(*wanted)) {
            return core::fail(
                core::ErrorKind::Invalid,
                Text::tr("%1 does not contain migrations of %2.").arg(directory.path, toolTitle(*wanted)));
        }
        const bool isOfAtlas = directory.tool == Tool::Atlas || wanted == Tool::Atlas;
        return isOfAtlas && directory.layout == Tool::Numbered ? Tool::Atlas : directory.layout;
    }
    if (wanted) return *wanted;
    if (directory.tool != Tool::None) return directory.tool;
    return core::fail(
        core::ErrorKind::Invalid,
        Text::tr("%1 contains no migration from which to recognise the format. Give the tool with --tool.")
            .arg(directory.path));
}

bool hasSumFile(const Directory& directory) {
    return directory.sum && !contains(directory.findings, QStringLiteral("sum-missing"));
}

core::Result<void> writeNew(const QString& folder, const NewFile& file) {
    QFile target(folder + QLatin1Char('/') + file.name);
    if (target.exists()) {
        return core::fail(core::ErrorKind::Conflict,
                          Text::tr("%1 already exists and was not changed.").arg(target.fileName()));
    }
    const bool isOpen = target.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    if (!isOpen || target.write(file.content) != file.content.size() || !target.flush()) {
        // The error is that of the write; half a migration must not stay.
        if (isOpen) QFile::remove(target.fileName());
        return core::fail(core::ErrorKind::NotAllowed,
                          Text::tr("%1 cannot be written: %2.").arg(target.fileName(), target.errorString()));
    }
    return {};
}

}  // namespace

QString nextVersion(const Directory& directory, const QDateTime& now, int fallback) {
    const QString newest = newestNumber(directory);
    const QString stamp = now.toUTC().toString(QStringLiteral("yyyyMMddHHmmsszzz"));
    if (newest.isEmpty())
        return fallback > 0 ? QStringLiteral("1").rightJustified(fallback, QLatin1Char('0'))
                            : stamp.first(14);
    if (isDate(newest)) {
        const QString padded = stamp.leftJustified(newest.size(), QLatin1Char('0'));
        return later(padded.first(newest.size()), newest);
    }
    if (newest.size() == 10 && newest.toULongLong() >= secondsOf2001)
        return later(QString::number(now.toSecsSinceEpoch()), newest);
    return QString::number(newest.toULongLong() + 1).rightJustified(newest.size(), QLatin1Char('0'));
}

core::Result<QList<NewFile>> newMigrationFiles(const Directory& directory, const NewMigration& migration,
                                               std::optional<Tool> tool, const QDateTime& now) {
    const auto format = formatOf(directory, tool);
    if (!format) return core::fail(format);
    auto name = usableName(migration.name);
    if (!name) return core::fail(name);
    if (hasSumFile(directory) && !directory.sum->isOk()) {
        return core::fail(
            core::ErrorKind::Invalid,
            Text::tr("atlas.sum does not match the folder (checksum mismatch). Correct the files first, or "
                     "run colophonctl migrations hash if the change is intended."));
    }
    NewMigration named = migration;
    named.name = *std::move(name);
    return toolOf(*format).newFiles(directory, named, now);
}

core::Result<Directory> withNewFiles(const Directory& directory, const QList<NewFile>& files,
                                     std::optional<Tool> tool) {
    const auto format = formatOf(directory, tool);
    if (!format) return core::fail(format);
    QList<SourceFile> sources = directory.sources;
    for (const NewFile& file : files)
        sources.append({.name = file.name, .content = file.content, .findings = {}});
    Directory grown = directoryOf(directory.path, sources, {});
    if (!hasSumFile(directory) && *format != Tool::Atlas) return grown;
    grown.sum = directory.sum;
    const auto sum = sumOf(grown);
    if (!sum) return core::fail(sum);
    return directoryOf(directory.path, sources, sum->toText());
}

core::Result<QStringList> writeMigration(const QString& path, const NewMigration& migration,
                                         std::optional<Tool> tool, const QDateTime& now) {
    const auto directory = readDirectory(path);
    if (!directory) return core::fail(directory);
    const auto files = newMigrationFiles(*directory, migration, tool, now);
    if (!files) return core::fail(files);
    QStringList written;
    const auto takeBack = [&] {
        for (const QString& earlier : std::as_const(written))
            QFile::remove(path + QLatin1Char('/') + earlier);
    };
    for (const NewFile& file : *files) {
        if (auto done = writeNew(path, file); !done) {
            takeBack();
            return core::fail(done);
        }
        written.append(file.name);
    }
    const auto format = formatOf(*directory, tool);
    if (hasSumFile(*directory) || *format == Tool::Atlas) {
        if (const auto hashed = writeSum(path); !hashed) {
            takeBack();
            return core::fail(hashed);
        }
        written.append(QStringLiteral("atlas.sum"));
    }
    return written;
}

}  // namespace migrations
