#pragma once

#include "migrations/directory.h"

#include <QDateTime>

namespace migrations {

/// A migration that is to be written.
struct NewMigration {
    QString name;     ///< `add_user_table`; blanks become underscores
    QByteArray up;    ///< SQL; may be empty
    QByteArray down;  ///< SQL; may be empty
    /// None: what runs must not all be one transaction; said with the tool's own directive.
    TransactionMode transaction = TransactionMode::PerFile;
};

/// A file of a new migration.
struct NewFile {
    QString name;
    QByteArray content;
};

/// The version after the newest of `directory`, written as its versions are: date and time of `now` in UTC
/// with as many digits, seconds since 1970, or the next number with as many digits. `fallback` says how many
/// digits a number gets where there is no migration yet; 0: date and time with 14 digits.
QString nextVersion(const Directory& directory, const QDateTime& now, int fallback = 0);

/// The files of a new migration for `directory`, in the format and with the version style of what is there,
/// or of `tool`. Invalid when the name cannot be used, the format is not known or atlas.sum does not match.
/// Pure.
core::Result<QList<NewFile>> newMigrationFiles(const Directory& directory, const NewMigration& migration,
                                               std::optional<Tool> tool, const QDateTime& now);
/// `directory` as it will be read when writeMigration() has put `files` into it, with atlas.sum where there
/// is one or `tool` is Atlas. Pure.
core::Result<Directory> withNewFiles(const Directory& directory, const QList<NewFile>& files,
                                     std::optional<Tool> tool);

/// Writes a migration into the folder `path`, in the format and with the version style of what is there, or
/// of `tool`, and renews atlas.sum where there is one. Returns the names. Nothing is overwritten. Errors:
/// those of readDirectory(); Invalid when the name cannot be used, the format is not known or atlas.sum does
/// not match; Conflict when such a file exists; NotAllowed when it cannot be written. Blocks on the disk.
core::Result<QStringList> writeMigration(const QString& path, const NewMigration& migration,
                                         std::optional<Tool> tool, const QDateTime& now);

}  // namespace migrations
