#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace migrations {

/// A statement as it was cut out of a file.
struct Statement {
    QByteArray text;
    qsizetype offset = 0;        ///< of `text` in the file, in bytes
    int line = 1;                ///< of `text` in the file
    QList<QByteArray> comments;  ///< those that belong to it
};

/// Where a file cannot be cut into statements, and why in the tool's own words.
struct SplitError {
    QString message;
    int line = 0;
    int column = 0;

    bool operator==(const SplitError&) const = default;
};

}  // namespace migrations
