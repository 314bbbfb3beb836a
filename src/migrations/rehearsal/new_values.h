#pragma once

#include "core/error.h"

#include <QList>
#include <QString>

namespace postgres {
class Connection;
}

namespace migrations {

/// How a column that gets another type gets its new values.
struct NewValue {
    qint64 relation = 0;  ///< oid
    QString column = {};
    /// The USING clause over the columns of before, of a relation called t, with every other name in it
    /// qualified; empty: the old value.
    QString expression = {};
    QString type = {};     ///< of `expression`
    QString unknown = {};  ///< why it cannot be asked of the live rows; empty when it can
};

/// What a statement says about the values of columns that get another type.
struct NewValues {
    /// Its text does not tell what it does to a column that is not in `columns`.
    bool isOpaque = false;
    QList<NewValue> columns = {};

    /// Of a column of `relation`, or of its parent, which may be what the statement names.
    NewValue of(qint64 relation, const QString& column) const;
};

/// Reads the USING clauses of `sql`, which is about to run on `runner`: the server itself says what the names
/// in them mean here. What is made for that is undone again; inside the transaction of the runner when one is
/// open.
core::Result<NewValues> readNewValues(postgres::Connection& runner, const QByteArray& sql);

}  // namespace migrations
