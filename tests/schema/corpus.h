#pragma once

#include <QString>
#include <QStringList>

namespace support {

class Database;

/// A file of tests/schema/data.
QString schemaFile(const QString& name);

/// A file of the corpus beside the project (`../shared/corpus`), empty when it is not there. Read in place,
/// never copied.
QString corpusFile(const QString& path);

/// Runs a program of PostgreSQL's, psql or pg_dump, on `database`; fails the test program when it fails.
QByteArray runOn(const Database& database, const QString& program, const QStringList& arguments);

/// The same as loadWithPsql(); what psql complained about where it failed.
QString refusedByPsql(const Database& database, const QString& file);

/// Loads an SQL file as psql does, with its backslash commands.
void loadWithPsql(const Database& database, const QString& file);

/// Whether the pg_dump in PATH knows this server's version.
bool canDump(Database& database);
/// `pg_dump -s` without the lines that differ from run to run.
QString dumpOf(const Database& database);

/// The lines that are in one text only, empty when the texts are equal.
QString lineDifference(const QString& left, const QString& right);

}  // namespace support
