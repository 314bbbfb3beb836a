#pragma once

#include <QString>

namespace schema::sql {

/// The expression that turns `value` of one type into another for ALTER COLUMN … TYPE … USING; empty where
/// the server needs none. Types as format_type() writes them. Where no cast is known the value goes through
/// text, which always parses and fails on rows that do not fit.
QString castExpression(const QString& value, const QString& from, const QString& to);

}  // namespace schema::sql
