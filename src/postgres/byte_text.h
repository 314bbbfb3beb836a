#pragma once

#include <QByteArrayView>
#include <QString>

namespace postgres {

/// Text of a database whose encoding is SQL_ASCII, which may hold any bytes: read as UTF-8, and each byte
/// that is no part of it written as `\xE9`.
QString textOfBytes(QByteArrayView bytes);

}  // namespace postgres
