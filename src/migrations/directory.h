#pragma once

#include "core/error.h"
#include "migrations/finding.h"
#include "migrations/tools/atlas/sum.h"
#include "migrations/tools/tool_id.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace migrations {

/// How one file goes to the database.
enum class TransactionMode {
    PerFile,
    None,  ///< every statement on its own
};

/// One migration: the file that brings the schema up and, where the layout has one, its way back. A value.
struct MigrationFile {
    QString name;         ///< the file's name
    QString version;      ///< as it is written in the name, leading zeros and all
    QString description;  ///< the rest of the name: `add_user_table`
    QByteArray content;   ///< its bytes, untouched
    QString downName;     ///< empty when there is no down file
    QByteArray downContent;
    /// False when the tool passes over the file: another name pattern, or nothing that could be read.
    bool isMigration = true;
    /// False for a version that has only a down file.
    bool hasUp = true;
    /// What the file asks for, where the tool lets it choose.
    TransactionMode transaction = TransactionMode::PerFile;

    QList<Finding> findings;
};

/// A file of the directory as it lies there, before any tool's rules are put on it.
struct SourceFile {
    QString name;
    QByteArray content;
    bool isReadable = true;
    bool isFolder = false;    ///< a folder itself, not a link to one
    QList<Finding> findings;  ///< about its bytes
};

/// A directory of migrations as read from disk. A value; it crosses threads freely.
struct Directory {
    QString path;
    /// Who would run it if no database said otherwise.
    Tool tool = Tool::None;
    /// Whose way of writing files they have; a tool may own files that are written for another one
    /// (`atlas migrate apply --dir "file://m?format=golang-migrate"`). Tool::Numbered for those of Atlas.
    Tool layout = Tool::None;
    /// Every tool that left a sign in it; `tool` is one of them.
    QList<Tool> signs;
    /// In the order in which the tool runs them.
    QList<MigrationFile> files;
    /// What atlas.sum says, when there is one.
    std::optional<SumCheck> sum;
    QList<Finding> findings;
    /// What it was all made of, by the bytes of the names.
    QList<SourceFile> sources;

    const MigrationFile* find(const QString& version) const;
    /// True when that tool could be run on it.
    bool fits(Tool wanted) const;
    /// The same files as `wanted` sees them: order, versions and findings are each tool's own.
    Directory as(Tool wanted) const;
};

/// What readDirectory() makes of a directory with these files; `sumText` is the content of its atlas.sum.
/// Pure.
Directory directoryOf(const QString& path, QList<SourceFile> sources,
                      const std::optional<QByteArray>& sumText);

/// Reads a directory and recognises whose it is. Never executes anything, never changes anything, reads only
/// regular files of at most 100 MiB. Whatever is odd inside becomes a finding; only a directory that cannot
/// be read at all is an error (NotFound, NotAllowed, Invalid). Blocks on the disk; any thread.
core::Result<Directory> readDirectory(const QString& path);

}  // namespace migrations
