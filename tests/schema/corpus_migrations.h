#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace support {

/// One file of a directory of the corpus, as it is sent to a server.
struct CorpusStep {
    QString name;
    QByteArray sql;
};

/// The directories of the corpus whose migrations run on the Postgres of Debian, as `format/name`.
QStringList corpusDirectories();
/// What has to be there first; empty when nothing.
QByteArray corpusPrelude(const QString& directory);
/// The up parts in the order in which expected/NAME.statements.tsv lists them.
QList<CorpusStep> corpusSteps(const QString& directory);

}  // namespace support
