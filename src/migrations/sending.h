#pragma once

#include "migrations/directory.h"
#include "migrations/statement.h"

#include <optional>

namespace migrations {

/// How a migration reaches the server.
struct Sending {
    enum class How {
        OneMessage,      ///< all at once, which the server makes one transaction unless the file has its own
        OneTransaction,  ///< statement by statement, inside a transaction
        EachOnItsOwn,    ///< statement by statement, without one
        Unknown,         ///< of a tool whose way is not imitated; the statements are PostgreSQL's
    };
    How how = How::Unknown;
    QList<Statement> statements;
    std::optional<SplitError> error;  ///< why the tool could not cut the file; `statements` is empty then
};

/// How the tool that `directory` is read for sends `file`. Pure; takes time with the size of the file.
Sending sendingOf(const Directory& directory, const MigrationFile& file);

}  // namespace migrations
