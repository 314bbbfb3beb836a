#pragma once

#include "core/error.h"
#include "sandbox/sample_rows.h"

#include <QString>

namespace postgres {
class Connection;
}

namespace sandbox {

/// Creates the sandbox's database. It gets its name in the last step, so that an incomplete database is never
/// taken for the blog. All functions block and belong to the thread of `admin`, a connection of the
/// superuser.
namespace blog_database {

inline const char* const name = "blog";
/// Owns the database, as on a real host: no superuser.
inline const char* const user = "blog";

core::Result<bool> exists(postgres::Connection& admin);

/// Makes an unnamed database and applies the first `count` migrations of `directory` to it; the others stay
/// pending.
core::Result<void> createSchema(postgres::Connection& admin, const QString& directory, int count);

/// Loads `sample` into it, and then calls it by its name.
core::Result<void> loadContent(postgres::Connection& admin, const SampleRows& sample,
                               const QString& mediaFolder);

}  // namespace blog_database
}  // namespace sandbox
