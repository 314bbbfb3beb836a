#pragma once

#include "core/error.h"

#include <QString>
#include <QVariantList>

class QSqlDriver;

namespace postgres {

/// `sql` with each `?` outside of strings, names and comments replaced by the next of `values`, written as a
/// literal by `driver`. One round trip, where the driver's prepared statements take three and complain in
/// failed transactions. Kind Invalid when the numbers differ. For our own statements: E'…\'…' and $tag$ are
/// not understood.
core::Result<QString> bindValues(const QString& sql, const QVariantList& values, const QSqlDriver& driver);

}  // namespace postgres
