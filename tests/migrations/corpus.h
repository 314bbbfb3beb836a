#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace corpus {

/// The real migration directories that lie beside the repository, read in place: $COLOPHON_CORPUS, else
/// ../shared/corpus. Empty when there is neither; tests then say so and skip.
QString path();
/// What such a test says when it skips.
extern const char absent[];

/// A row of INDEX.tsv.
struct Entry {
    QString format;
    QString name;
    QString path;  ///< absolute
    int migrations = 0;
    QString notes;
};
QList<Entry> entries();

/// A row of expected/NAME.statements.tsv.
struct ExpectedFile {
    QString version;
    QString file;
    int statements = 0;
    QString tool;  ///< `ok` or `fail`
};
QList<ExpectedFile> expectedFiles(const QString& name);
/// expected/NAME.prelude.sql, empty when there is none.
QByteArray prelude(const QString& name);
/// expected/NAME.final-schema.sql without its comments about versions; empty when there is none.
QByteArray finalSchema(const QString& name);

/// A dump without the comments that name the versions of server and pg_dump.
QByteArray withoutVersions(const QByteArray& dump);
QByteArray contentOf(const QString& file);

}  // namespace corpus
