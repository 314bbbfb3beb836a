#include "migrations/tools/golang_migrate/files.h"

#include "migrations/formats/sql_findings.h"
#include "migrations/sending.h"
#include "migrations/text.h"

#include <QMap>
#include <QRegularExpression>

#include <limits>

namespace migrations {
namespace {

struct FileName {
    QString version;
    QString identifier;
    Direction direction;
    QString extension;
};

std::optional<FileName> parse(const QString& name) {
    static const QRegularExpression pattern(QStringLiteral("^([0-9]+)_(.*)\\.(down|up)\\.(.*)$"));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch()) return {};
    return FileName{match.captured(1), match.captured(2),
                    match.capturedView(3) == QLatin1String("up") ? Direction::Up : Direction::Down,
                    match.captured(4)};
}

struct Version {
    QList<const SourceFile*> up;
    QList<const SourceFile*> down;
};

Finding duplicate(const QString& name) {
    return {Severity::Problem, QStringLiteral("duplicate-version"),
            Text::tr("duplicate migration file: %1. Two files have this version and direction, so "
                     "golang-migrate refuses the whole folder. Give one of them another version.")
                .arg(name)};
}

void addNameFindings(const FileName& name, MigrationFile& file) {
    static const QRegularExpression backup(
        QStringLiteral("(~|\\.bak|\\.orig|\\.old|\\.save|\\.sw[op]|\\.rej|\\.tmp)$"),
        QRegularExpression::CaseInsensitiveOption);
    if (name.extension != QLatin1String("sql") && backup.match(file.name).hasMatch()) {
        file.findings.append(
            {Severity::Warning, QStringLiteral("backup-file"),
             Text::tr(
                 "%1 looks like a backup copy, but golang-migrate runs files with such a name. Delete it.")
                 .arg(file.name)});
    }
}

void addDown(const Version& version, const FileName& up, MigrationFile& file) {
    if (version.down.isEmpty()) {
        file.findings.append({Severity::Note, QStringLiteral("missing-down"),
                              Text::tr("There is no down file, so rolling back only changes the version.")});
        return;
    }
    file.downName = version.down.first()->name;
    file.downContent = version.down.first()->content;
    if (parse(file.downName)->identifier != up.identifier) {
        file.findings.append(
            {Severity::Note, QStringLiteral("names-differ"),
             Text::tr("The down file of this version has a different name: %1.").arg(file.downName)});
    }
}

MigrationFile upMigration(const SourceFile& source, const Version& version) {
    const FileName name = *parse(source.name);
    MigrationFile file{.name = source.name,
                       .version = name.version,
                       .description = name.identifier,
                       .content = source.content,
                       .downName = {},
                       .downContent = {},
                       .findings = source.findings};
    addNameFindings(name, file);
    addDown(version, name, file);
    file.findings += findingsForOneMessage(source.content);
    return file;
}

MigrationFile downOnly(const SourceFile& source) {
    const FileName name = *parse(source.name);
    MigrationFile file{.name = source.name,
                       .version = name.version,
                       .description = name.identifier,
                       .content = {},
                       .downName = source.name,
                       .downContent = source.content,
                       .hasUp = false,
                       .findings = source.findings};
    file.findings.append(
        {Severity::Warning, QStringLiteral("missing-up"),
         Text::tr("There is only a down file, so the up migration only sets this version.")});
    return file;
}

MigrationFile passedOverFolder(const SourceFile& folder) {
    return {.name = folder.name,
            .version = {},
            .description = {},
            .content = {},
            .downName = {},
            .downContent = {},
            .isMigration = false,
            .findings = {{Severity::Warning, QStringLiteral("folder"),
                          Text::tr("%1 is a folder; golang-migrate ignores it.").arg(folder.name)}}};
}

MigrationFile passedOver(const SourceFile& source, const QString& code, const QString& message) {
    MigrationFile file{.name = source.name,
                       .version = {},
                       .description = {},
                       .content = source.content,
                       .downName = {},
                       .downContent = {},
                       .isMigration = false,
                       .findings = source.findings};
    file.findings.append({Severity::Warning, code, message});
    return file;
}

/// Missing numbers in a directory that counts 1, 2, 3.
void addGaps(const QMap<quint64, Version>& versions, Directory& directory) {
    if (versions.size() < 2 || versions.lastKey() - versions.firstKey() > 2 * quint64(versions.size()))
        return;
    QStringList missing;
    for (quint64 number = versions.firstKey(); number < versions.lastKey(); ++number) {
        if (!versions.contains(number)) missing.append(QString::number(number));
    }
    if (missing.isEmpty()) return;
    directory.findings.append(
        {Severity::Note, QStringLiteral("gap"),
         Text::tr("Version %1 is missing from the sequence. If a file with this version is added later, it "
                  "does not run on databases that are past it.")
             .arg(missing.join(QLatin1String(", ")))});
}

}  // namespace

quint64 versionNumber(const MigrationFile& file) {
    return file.version.toULongLong();
}

bool isGolangMigrateName(const QString& name) {
    return parse(name).has_value();
}

void readAsGolangMigrate(Directory& directory) {
    QMap<quint64, Version> versions;
    QList<MigrationFile> others;
    for (const SourceFile& source : std::as_const(directory.sources)) {
        if (source.isFolder) {
            others.append(passedOverFolder(source));
            continue;
        }
        const std::optional<FileName> name = parse(source.name);
        if (!name) {
            if (source.name.endsWith(QLatin1String(".sql"))) {
                others.append(passedOver(source, QStringLiteral("name-not-recognised"),
                                         Text::tr("golang-migrate ignores this file; it reads only names "
                                                  "like 000001_add_users.up.sql.")));
            }
            continue;
        }
        bool fits = false;
        const quint64 number = name->version.toULongLong(&fits);
        if (!fits || number > quint64(std::numeric_limits<qint64>::max())) {
            others.append(passedOver(source, QStringLiteral("version-too-large"),
                                     Text::tr("The version is larger than golang-migrate can store, so "
                                              "this file never runs.")));
            continue;
        }
        Version& version = versions[number];
        (name->direction == Direction::Up ? version.up : version.down).append(&source);
    }
    for (auto at = versions.cbegin(); at != versions.cend(); ++at) {
        const Version& version = *at;
        const qsizetype first = directory.files.size();
        for (const SourceFile* up : version.up)
            directory.files.append(upMigration(*up, version));
        if (version.up.isEmpty()) directory.files.append(downOnly(*version.down.first()));
        for (const QList<const SourceFile*>* same : {&version.up, &version.down}) {
            for (qsizetype i = 1; i < same->size(); ++i)
                directory.findings.append(duplicate(same->at(i)->name));
            if (same->size() < 2) continue;
            for (qsizetype i = first; i < directory.files.size(); ++i)
                directory.files[i].findings.append(duplicate(same->last()->name));
        }
    }
    addGaps(versions, directory);
    directory.files += others;
}

}  // namespace migrations
