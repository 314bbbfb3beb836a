#pragma once

#include "migrations/sending.h"

namespace migrations {

/// One direction of a goose file as goose reads it.
struct GooseScript {
    QList<Statement> statements;  ///< as they are sent: without CR at line ends, blanks around them trimmed
    bool usesTransaction = true;  ///< false with `-- +goose NO TRANSACTION` anywhere in the file
    bool hasDown = false;
    std::optional<SplitError> error;
};

/// Reads a file line by line as pressly/goose v3 does (`internal/sqlparser/parser.go`), with its quirks: a
/// line that ends in a semicolon ends a statement, whatever quotes are open; comments before a statement are
/// dropped; the line after an empty StatementBegin and StatementEnd is lost. ENVSUB ON is an error here,
/// because it would send values of the environment.
GooseScript readGooseScript(const QByteArray& content, Direction direction);

}  // namespace migrations
