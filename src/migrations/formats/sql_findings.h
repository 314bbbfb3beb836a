#pragma once

#include "migrations/directory.h"
#include "migrations/statement.h"

namespace migrations {

/// What is odd about the bytes of a file, whoever runs it: a byte order mark, NUL, no UTF-8.
QList<Finding> findingsAboutBytes(const QByteArray& content);

/// About a file that goes out as one message, which PostgreSQL makes one transaction unless the file has its
/// own: CONCURRENTLY in company, BEGIN without COMMIT, COPY FROM STDIN, nothing in it.
QList<Finding> findingsForOneMessage(const QByteArray& content);

/// Whose transaction it is, and what a file has to say to run without it.
struct TransactionOfTool {
    QString title;
    QString remedy;  ///< follows "put", without a full stop
};

/// About statements that go out inside a transaction of the tool's or, one by one, each on its own.
QList<Finding> findingsForStatements(const QList<Statement>& statements, TransactionMode mode,
                                     const TransactionOfTool& tool);

}  // namespace migrations
