#pragma once

#include <QMap>
#include <QString>

#include <libpq-fe.h>

#include <memory>

namespace postgres {

using LibpqConnection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

/// Begins a connection of libpq's own, beside Qt Sql, with these keywords; PQconnectPoll takes it further.
LibpqConnection startConnecting(const QMap<QString, QString>& keywords);

/// A connection that was never opened, in which libpq has resolved these keywords with services, environment
/// and passfile: one value is deliberately invalid, which libpq detects afterwards and before it opens a
/// socket.
LibpqConnection resolveOnly(QMap<QString, QString> keywords);
/// False if libpq complained about something else before, which is then in PQerrorMessage().
bool isResolved(const LibpqConnection& connection);

/// The password that a passfile has for these keywords, by their own host and port; empty if there is none.
QString passfilePassword(const QMap<QString, QString>& keywords);

}  // namespace postgres
