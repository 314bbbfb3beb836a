#pragma once

#include "migrations/directory.h"
#include "migrations/tools/atlas/splitter.h"

#include <QHash>

#include <expected>

namespace migrations {

/// Fills `files` and adds to `findings` as Atlas sees the sources (`*.sql`, or `*.up.sql` in golang-migrate's
/// layout), in the order of the bytes of their names. Source: ariga/atlas `sql/migrate/dir.go`,
/// `sql/sqltool/tool.go`.
void readAsAtlas(Directory& directory);

/// Whether the file holds the whole schema up to its version.
bool isCheckpoint(const MigrationFile& file);
/// Whether it is a txtar archive, which only Atlas Pro can read.
bool isArchive(const MigrationFile& file);
/// Today's entries of the chain by the names of the files: base64 without `h1:`. A file may have none.
QHash<QString, QString> sumHashes(const Directory& directory);

/// The sentence for one difference between a directory and its atlas.sum.
Finding sumFinding(const SumDifference& difference);
/// The sentences for what `check` found, on the files at fault and on the directory.
void addSumFindings(const SumCheck& check, Directory& directory);

/// The statements that Atlas sends for a file of that layout. Lines and offsets are those of the file.
std::expected<QList<Statement>, SplitError> atlasStatements(const QByteArray& content, Tool layout);

}  // namespace migrations
