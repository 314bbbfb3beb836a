#pragma once

#include "schema/grant.h"

namespace schema {

/// What an access list is on; privileges and their defaults differ.
enum class AclKind { Table, Column, Sequence, Routine, Type, Schema, ForeignDataWrapper, ForeignServer };

/// Reads the text form of an aclitem[], `{ada=arw/ada,=r/ada}`, in its order. Letters: PostgreSQL
/// manual, 5.7 Privileges.
QList<Grant> parseAcl(const QString& text);

/// What the thing grants when nobody said anything: the owner everything, PUBLIC the use of types and
/// functions.
QList<Grant> builtinGrants(AclKind kind, const QString& owner, int majorVersion);

/// Every privilege there is on such a thing, in the order in which they are written.
QStringList allPrivileges(AclKind kind, int majorVersion);

}  // namespace schema
