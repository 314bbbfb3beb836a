#pragma once

#include <QByteArrayView>
#include <QString>

namespace postgres {

/// Text of a database with encoding SQL_ASCII, which may contain any bytes: read as UTF-8, with each invalid
/// byte written as `\xE9`.
QString textOfBytes(QByteArrayView bytes);

}  // namespace postgres
