#include "schema/corpus.h"

#include "support/database.h"

#include <QFileInfo>
#include <QProcess>

namespace support {

QString corpusFile(const QString& path) {
    const QFileInfo file(QStringLiteral(COLOPHON_SOURCE_DIR) + QStringLiteral("/../shared/corpus/") + path);
    return file.exists() ? file.canonicalFilePath() : QString();
}

QString schemaFile(const QString& name) {
    return QStringLiteral(COLOPHON_SOURCE_DIR "/tests/schema/data/") + name;
}

QByteArray runOn(const Database& database, const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, QStringList{QStringLiteral("--dbname=") + database.url()} + arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QString refusedByPsql(const Database& database, const QString& file) {
    QProcess process;
    process.start(QStringLiteral("psql"),
                  {QStringLiteral("--dbname=") + database.url(), QStringLiteral("--no-psqlrc"),
                   QStringLiteral("--quiet"), QStringLiteral("--set=ON_ERROR_STOP=1"),
                   QStringLiteral("--file=") + file});
    if (!process.waitForFinished(120'000)) return QStringLiteral("psql does not end");
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError()).trimmed();
}

void loadWithPsql(const Database& database, const QString& file) {
    const QString refused = refusedByPsql(database, file);
    if (!refused.isEmpty()) qFatal("%s: %s", qPrintable(file), qPrintable(refused));
}

bool canDump(Database& database) {
    QProcess process;
    process.start(QStringLiteral("pg_dump"), {QStringLiteral("--version")});
    if (!process.waitForFinished()) return false;
    const QByteArray version = process.readAllStandardOutput().split(' ').value(2);
    return version.split('.').value(0).trimmed().toInt() >= database.connection().serverInfo().majorVersion();
}

QString dumpOf(const Database& database) {
    const QByteArray dump = runOn(database, QStringLiteral("pg_dump"), {QStringLiteral("--schema-only")});
    QStringList kept;
    for (const QString& line : QString::fromUtf8(dump).split(QLatin1Char('\n')))
        if (!line.startsWith(QStringLiteral("-- Dumped")) && !line.startsWith(QStringLiteral("\\restrict")) &&
            !line.startsWith(QStringLiteral("\\unrestrict")))
            kept << line;
    return kept.join(QLatin1Char('\n'));
}

QString lineDifference(const QString& left, const QString& right) {
    if (left == right) return {};
    const QStringList leftLines = left.split(QLatin1Char('\n')), rightLines = right.split(QLatin1Char('\n'));
    QStringList out;
    for (const QString& line : leftLines)
        if (!rightLines.contains(line)) out << QStringLiteral("- ") + line;
    for (const QString& line : rightLines)
        if (!leftLines.contains(line)) out << QStringLiteral("+ ") + line;
    return out.isEmpty() ? QStringLiteral("the same lines in another order") : out.join(QLatin1Char('\n'));
}

}  // namespace support
