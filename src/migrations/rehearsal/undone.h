#pragma once

#include "postgres/connection.h"

namespace migrations {

/// Runs `body()` and undoes everything that it does on `runner`, also when that leaves the transaction
/// failed: behind a savepoint when one is open, else in a separate transaction. An error is that of the
/// connection.
template <typename Body>
core::Result<void> undone(postgres::Connection& runner, Body body) {
    const bool isOpen = runner.transactionStatus() != postgres::Connection::TransactionStatus::Idle;
    const auto begun =
        runner.query(isOpen ? QStringLiteral("SAVEPOINT colophon_undone") : QStringLiteral("BEGIN"));
    if (!begun) return core::fail(begun);
    body();
    const auto ended = runner.queryAll(
        isOpen ? QStringLiteral("ROLLBACK TO SAVEPOINT colophon_undone; RELEASE SAVEPOINT colophon_undone")
               : QStringLiteral("ROLLBACK"));
    if (!ended) return core::fail(ended);
    return {};
}

}  // namespace migrations
