#pragma once

#include "schema/reader.h"
#include "support/database.h"

namespace support {

/// The schema of `database`, read as superuser; any failure, also of a part, ends the test program.
schema::Snapshot readSchema(Database& database, const schema::ReadOptions& options = {});

/// The first twenty differences in lines, empty when there is none.
QString differenceText(const schema::Snapshot& left, const schema::Snapshot& right);

}  // namespace support
