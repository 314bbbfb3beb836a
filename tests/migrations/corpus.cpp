#include "migrations/corpus.h"

#include <QDir>
#include <QFile>

namespace corpus {

const char absent[] =
    "The corpus is absent: set COLOPHON_CORPUS or put it at ../shared/corpus. Nothing was checked.";

QString path() {
    const QString beside = QDir::cleanPath(QStringLiteral(COLOPHON_SOURCE_DIR "/../shared/corpus"));
    for (const QString& candidate : {qEnvironmentVariable("COLOPHON_CORPUS"), beside}) {
        if (!candidate.isEmpty() && QFile::exists(candidate + "/INDEX.tsv")) return candidate;
    }
    return {};
}

QByteArray contentOf(const QString& file) {
    QFile reader(file);
    return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray();
}

QList<Entry> entries() {
    QList<Entry> found;
    for (const QByteArray& line : contentOf(path() + "/INDEX.tsv").split('\n').mid(1)) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() < 8) continue;
        found.append({QString::fromUtf8(cells[0]), QString::fromUtf8(cells[1]),
                      path() + '/' + QString::fromUtf8(cells[2]), cells[4].toInt(),
                      QString::fromUtf8(cells[7])});
    }
    return found;
}

QList<ExpectedFile> expectedFiles(const QString& name) {
    QList<ExpectedFile> found;
    for (const QByteArray& line :
         contentOf(path() + "/expected/" + name + ".statements.tsv").split('\n').mid(1)) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() < 7) continue;
        found.append({QString::fromUtf8(cells[1]), QString::fromUtf8(cells[2]), cells[3].toInt(),
                      QString::fromUtf8(cells[6])});
    }
    return found;
}

QByteArray prelude(const QString& name) {
    return contentOf(path() + "/expected/" + name + ".prelude.sql");
}

QByteArray finalSchema(const QString& name) {
    return withoutVersions(contentOf(path() + "/expected/" + name + ".final-schema.sql"));
}

QByteArray withoutVersions(const QByteArray& dump) {
    QList<QByteArray> lines = dump.split('\n');
    lines.removeIf([](const QByteArray& line) {
        return line.startsWith("-- Dumped ") || line.startsWith("\\restrict") ||
               line.startsWith("\\unrestrict");
    });
    QByteArray text = lines.join('\n').trimmed();
    // What was taken out leaves blank lines behind, more or fewer of them.
    while (text.contains("\n\n\n"))
        text.replace("\n\n\n", "\n\n");
    return text;
}

}  // namespace corpus
