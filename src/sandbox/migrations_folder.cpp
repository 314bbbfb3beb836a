#include "sandbox/migrations_folder.h"

#include "migrations/tools/atlas/sum.h"

#include <QDir>
#include <QFile>

namespace sandbox {
namespace {

constexpr QFile::Permissions migrationPermissions =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;

/// The migrations in one folder of the resources, by name.
QList<migrations::HashedFile> embeddedMigrations(const char* name) {
    QList<migrations::HashedFile> files;
    const QDir folder(QStringLiteral(":/blog/") + QLatin1String(name));
    for (const QString& each : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(each));
        if (file.open(QIODevice::ReadOnly)) files.append({each.toUtf8(), file.readAll()});
    }
    return files;
}

bool writeMigrationFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush() &&
           file.setPermissions(migrationPermissions);
}

}  // namespace

int appliedMigrations() {
    return static_cast<int>(embeddedMigrations("migrations").size());
}

bool writeMigrations(const QString& folder) {
    if (!QDir().mkpath(folder)) return false;
    const QDir target(folder);
    const auto files = embeddedMigrations("migrations") + embeddedMigrations("proposed");
    for (const migrations::HashedFile& file : files)
        if (!writeMigrationFile(target.filePath(QString::fromUtf8(file.name)), file.content)) return false;
    return writeMigrationFile(target.filePath(QStringLiteral("atlas.sum")),
                              migrations::computeSum(files).toText());
}

}  // namespace sandbox
