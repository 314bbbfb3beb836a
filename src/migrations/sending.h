#pragma once

#include "migrations/directory.h"
#include "migrations/statement.h"

#include <optional>

namespace migrations {

enum class Direction { Up, Down };

/// A part of a file, in bytes.
struct Section {
    qsizetype begin = 0;
    qsizetype size = 0;
};

/// How one direction of a migration reaches the server.
struct Sending {
    enum class How {
        OneMessage,            ///< all at once, one transaction for the server unless the file has its own
        MessageInTransaction,  ///< all at once, between the tool's BEGIN and COMMIT
        OneTransaction,        ///< statement by statement, between the tool's BEGIN and COMMIT
        EachOnItsOwn,          ///< statement by statement, without a transaction
        Unknown,               ///< of a tool whose way is not imitated; the statements are PostgreSQL's
    };
    How how = How::Unknown;
    /// Lines and offsets are those of the file.
    QList<Statement> statements;
    Section section = {};             ///< what of the file the statements come from
    std::optional<SplitError> error;  ///< why the tool could not cut the file; `statements` is empty then

    bool isOneMessage() const { return how == How::OneMessage || how == How::MessageInTransaction; }
    /// Whether the tool begins and commits a transaction around it.
    bool isInTransaction() const { return how == How::OneTransaction || how == How::MessageInTransaction; }
};

/// The bytes of the file that holds that direction; empty when there is none.
const QByteArray& contentOf(const MigrationFile& file, Direction direction);

/// How the tool that `directory` is read for sends `file`. Pure; takes time with the size of the file.
Sending sendingOf(const Directory& directory, const MigrationFile& file, Direction direction = Direction::Up);

}  // namespace migrations
