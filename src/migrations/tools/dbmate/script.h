#pragma once

#include "migrations/sending.h"

namespace migrations {

/// One direction of a dbmate file as dbmate reads it: the block that is sent as a whole, its directive first.
struct DbmateScript {
    Section block;
    bool usesTransaction = true;  ///< false with `transaction:false` behind the directive
    int sections = 0;             ///< pairs of up and down in the file; dbmate can record only one
    std::optional<SplitError> error;
};

/// Reads a file as dbmate 2 does (amacneil/dbmate `pkg/dbmate/migration.go`): up and down are both required,
/// only comments may come before them.
DbmateScript readDbmateScript(const QByteArray& content, Direction direction);

}  // namespace migrations
