#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace client {

/// One page of a keyset list: the rows, and where the next page begins.
template <typename T>
struct Page {
    QList<T> items;
    /// Opaque; goes back to the server with the same filter. Empty on the last page.
    QString nextCursor;
    bool hasMore = false;
    /// How many there are altogether; only when the query asked for it.
    std::optional<qint64> total;
};

}  // namespace client
