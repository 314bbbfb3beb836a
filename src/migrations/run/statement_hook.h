#pragma once

#include "core/error.h"
#include "migrations/sending.h"

namespace migrations {

/// A text as it goes to the server: one statement, or a whole file for a tool that sends files as a whole.
struct SentText {
    const MigrationFile& file;
    Direction direction = Direction::Up;
    int number = 0;        ///< of the statement in the file, from 1; 0 for a file sent as a whole
    qsizetype offset = 0;  ///< of `text` in the file, in bytes
    int line = 1;          ///< of `text` in the file
    QByteArray text;
    /// Whether a transaction is open around it, so that its locks can still be seen in `after()`.
    bool inTransaction = false;
};

/// Watches a run. Called in the runner's thread; the runner's connection may be used, but its transaction
/// must be left as it is. An error ends the run, is what `apply()` returns, and rolls back what is open.
class StatementHook {
public:
    virtual ~StatementHook() = default;
    virtual core::Result<void> before(const SentText& text) {
        Q_UNUSED(text)
        return {};
    }
    /// `outcome` is an error where the server refused the text; a transaction around it has failed then.
    virtual core::Result<void> after(const SentText& text, const core::Result<void>& outcome) {
        Q_UNUSED(text)
        Q_UNUSED(outcome)
        return {};
    }
};

/// Which texts a hook sees.
enum class Watch {
    AsSent,  ///< what the tool sends, exactly as it sends it
    /// Every statement, with the outcome of how the tool sends them: a file that goes out as one message is
    /// sent statement by statement in a transaction like the implicit one of that message, and a statement on
    /// its own gets a transaction around it, unless it refuses one. A text of goose that holds several
    /// statements stays whole.
    EachStatement,
};

}  // namespace migrations
