#pragma once

#include <QStringList>

namespace cli {

/// `colophonctl schema show [NAME]`: the outline of a database's schema, or all about what is called so.
/// Read-only.
int runSchemaShow(const QStringList& arguments);

/// `colophonctl schema export`: the whole schema as JSON or as SQL that makes it again. Read-only.
int runSchemaExport(const QStringList& arguments);

/// `colophonctl schema advise`: what could be better in a schema, and the SQL for it. Read-only.
int runSchemaAdvise(const QStringList& arguments);

/// `colophonctl schema diagram [SCHEMA]`: a picture of tables and foreign keys. Databases are only read.
int runSchemaDiagram(const QStringList& arguments);

/// `colophonctl schema diff FROM TO`: how two schemas differ, or the SQL that leads from one to the other.
/// Databases are only read.
int runSchemaDiff(const QStringList& arguments);

/// `colophonctl schema drift`: in what a database, its migrations and a schema file differ. Read-only.
int runSchemaDrift(const QStringList& arguments);

/// `colophonctl schema uses NAME`: what depends on a thing or a column, and on what it depends. Read-only.
int runSchemaUses(const QStringList& arguments);

/// `colophonctl schema access ROLE [NAME]`: what a role may do, and why. Read-only.
int runSchemaAccess(const QStringList& arguments);

/// `colophonctl schema verify`: whether the DDL of a database makes the same schema again. Read-only.
int runSchemaVerify(const QStringList& arguments);

}  // namespace cli
