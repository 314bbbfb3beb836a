#pragma once

#include "core/error.h"

#include <QString>
#include <QVariantList>

class QSqlDriver;

namespace postgres {

/// `sql` with each `?` outside strings, names and comments replaced by the next of `values`, written as a
/// literal by `driver`. Needs one round trip, where the driver's prepared statements need three and fail in
/// failed transactions. Kind Invalid if the numbers differ. Only for our own statements: E'…\'…' and $tag$
/// are not parsed.
core::Result<QString> bindValues(const QString& sql, const QVariantList& values, const QSqlDriver& driver);

}  // namespace postgres
