#pragma once

#include <QMap>
#include <QString>

#include <libpq-fe.h>

#include <memory>

namespace postgres {

using LibpqConnection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

/// Begins a connection of libpq's own, beside Qt Sql, with these keywords; PQconnectPoll takes it further.
LibpqConnection startConnecting(const QMap<QString, QString>& keywords);

}  // namespace postgres
