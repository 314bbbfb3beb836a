#pragma once

#include "migrations/directory.h"
#include "migrations/statement.h"

namespace migrations {

/// What is odd about the bytes of a file, whoever runs it: a byte order mark, NUL, no UTF-8.
QList<Finding> findingsAboutBytes(const QByteArray& content);

/// About a file that goes out as one message, which PostgreSQL makes one transaction unless the file has its
/// own: CONCURRENTLY in company, BEGIN without COMMIT, COPY FROM STDIN, nothing in it.
QList<Finding> findingsForOneMessage(const QByteArray& content);

/// About statements that go out one by one, inside a transaction of the tool's or each on its own.
QList<Finding> findingsForStatements(const QList<Statement>& statements, TransactionMode mode);

}  // namespace migrations
