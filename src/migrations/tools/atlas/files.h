#pragma once

#include "migrations/directory.h"
#include "migrations/tools/atlas/splitter.h"

#include <expected>

namespace migrations {

/// Fills `files` and adds to `findings` as Atlas sees the sources (`*.sql`, or `*.up.sql` in golang-migrate's
/// layout), in the order of the bytes of their names. Source: ariga/atlas `sql/migrate/dir.go`,
/// `sql/sqltool/tool.go`.
void readAsAtlas(Directory& directory);

/// The sentences for what `check` found, on the files at fault and on the directory.
void addSumFindings(const SumCheck& check, Directory& directory);

/// The statements that Atlas sends for a file of that layout. Lines and offsets are those of the file.
std::expected<QList<Statement>, SplitError> atlasStatements(const QByteArray& content, Layout layout);

}  // namespace migrations
