#pragma once

#include <QByteArray>
#include <QList>

namespace migrations {

/// `sql` cut behind the semicolon of each statement, comments and blank lines before a statement with it.
/// Nothing is lost: all parts together are `sql`.
QList<QByteArray> wholeStatements(const QByteArray& sql);

/// `sql` between BEGIN and COMMIT, in two such blocks where it adds values to enum types: PostgreSQL takes a
/// new value for use only when it is committed. For tools that send a file as one message.
QByteArray inSeparateTransactions(const QByteArray& sql);

}  // namespace migrations
