#include "migrations/tools/atlas/hash.h"

#include "migrations/text.h"
#include "migrations/tools/atlas/files.h"

#include <QFile>
#include <QSaveFile>

namespace migrations {
namespace {

core::Result<void> replace(const QString& name, const QByteArray& text) {
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush() && file.commit())
        return {};
    // flush() leaves the reason in errno only.
    const QString why = file.error() == QFileDevice::NoError ? qt_error_string() : file.errorString();
    return core::fail(core::ErrorKind::NotAllowed, Text::tr("%1 cannot be written: %2.").arg(name, why));
}

}  // namespace

core::Result<SumFile> sumOf(const Directory& directory) {
    const bool onlyUp = directory.sum && !contains(directory.findings, QStringLiteral("sum-missing"))
                            ? directory.sum->scope == SumScope::UpSql
                            : directory.layout == Tool::GolangMigrate;
    QList<HashedFile> files;
    for (const SourceFile& source : directory.sources) {
        if (!source.name.endsWith(onlyUp ? QLatin1String(".up.sql") : QLatin1String(".sql"))) continue;
        if (!source.isReadable) {
            return core::fail(core::ErrorKind::Invalid,
                              source.findings.isEmpty() ? source.name : source.findings.first().message);
        }
        files.append({QFile::encodeName(source.name), source.content});
    }
    return computeSum(files);
}

core::Result<HashReport> writeSum(const QString& path) {
    const auto read = readDirectory(path);
    if (!read) return core::fail(read);
    if (!read->fits(Tool::Atlas) && !read->sources.isEmpty()) {
        return core::fail(core::ErrorKind::Invalid,
                          Text::tr("atlas.sum is a file of Atlas, but this folder contains migrations of %1.")
                              .arg(toolTitle(read->tool)));
    }
    const Directory directory = read->as(Tool::Atlas);
    const auto sum = sumOf(directory);
    if (!sum) return core::fail(sum);
    HashReport report{
        .directory = path, .total = QStringLiteral("h1:") + QString::fromLatin1(sum->total), .changes = {}};
    for (const SumDifference& difference : directory.sum->differences)
        report.changes.append(sumFinding(difference));
    const QString name = path + QStringLiteral("/atlas.sum");
    QFile old(name);
    if (old.open(QIODevice::ReadOnly) && old.readAll() == sum->toText()) return report;
    if (auto written = replace(name, sum->toText()); !written) return core::fail(written);
    report.isWritten = true;
    return report;
}

}  // namespace migrations
