#pragma once

#include "migrations/hazards/statement.h"

namespace migrations::hazards {

/// True when ALTER COLUMN … TYPE from `from` to `to` neither rewrites nor reads the table: the types are
/// stored the same way and the new one is no narrower. Source: ATColumnChangeRequiresRewrite() in tablecmds.c
/// and the matrix of strong_migrations' postgresql_adapter.rb.
bool keepsRows(const Type& from, const Type& to);

}  // namespace migrations::hazards
