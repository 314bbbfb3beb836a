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

void loadWithPsql(const Database& database, const QString& file) {
    runOn(database, QStringLiteral("psql"),
          {QStringLiteral("--no-psqlrc"), QStringLiteral("--quiet"), QStringLiteral("--set=ON_ERROR_STOP=1"),
           QStringLiteral("--file=") + file});
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

}  // namespace support
