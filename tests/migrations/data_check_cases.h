#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

/// A table with rows and what a migration does to it.
struct Case {
    QByteArray schema;
    QByteArray rows;
    QList<QByteArray> statements;
};

/// Makes cases that are the same for the same seed, in SQL that PostgreSQL `serverMajor` knows. About a third
/// of them have an offending row.
std::function<Case()> dataCheckCases(quint32 seed, int serverMajor);
