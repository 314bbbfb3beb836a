#pragma once

#include "schema/ddl.h"

namespace schema::sql {

/// CREATE statements with owner, privileges and comment. `majorVersion` decides what is built in.
QStringList createSchema(const Schema& schema, const DdlOptions& options, int majorVersion);
QStringList createExtension(const Extension& extension);
QStringList createCollation(const Collation& collation, const DdlOptions& options);
QStringList createType(const Type& type, const DdlOptions& options, int majorVersion);
/// The name alone, for functions that are needed to make the type.
QStringList createShellType(const Type& type);
QStringList createRoutine(const Routine& routine, const DdlOptions& options, int majorVersion);
QStringList createOperator(const Operator& op, const DdlOptions& options);
QStringList createCast(const Cast& cast);
QStringList createDictionary(const TextSearchDictionary& dictionary, const DdlOptions& options);
QStringList createConfiguration(const TextSearchConfiguration& configuration, const DdlOptions& options);
QStringList createWrapper(const ForeignDataWrapper& wrapper, const DdlOptions& options, int majorVersion);
QStringList createServer(const ForeignServer& server, const DdlOptions& options, int majorVersion);
/// Without options that were not read; a comment says so.
QStringList createUserMapping(const UserMapping& mapping);
QStringList createEventTrigger(const EventTrigger& trigger, const DdlOptions& options);
QStringList createPublication(const Publication& publication, const DdlOptions& options);

}  // namespace schema::sql
