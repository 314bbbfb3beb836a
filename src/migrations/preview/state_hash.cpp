#include "migrations/preview/state_hash.h"

#include "schema/ddl.h"

#include <QCryptographicHash>

namespace migrations {
namespace {

/// Each part with its length, so that no two lists of parts hash the same.
void add(QCryptographicHash& hash, const QByteArray& part) {
    const QByteArray size = QByteArray::number(part.size()) + ':';
    hash.addData(size);
    hash.addData(part);
}

QString hex(const QCryptographicHash& hash) {
    return QString::fromLatin1(hash.result().toHex());
}

}  // namespace

QString historyHash(const QList<HistoryRows>& tables) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const HistoryRows& table : tables) {
        add(hash, (table.name.schema + QLatin1Char('.') + table.name.name).toUtf8());
        QStringList rows = table.rows;
        rows.sort();
        for (const QString& row : rows)
            add(hash, row.toUtf8());
    }
    return hex(hash);
}

QString schemaHash(const schema::Snapshot& snapshot) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, schema::ddl(snapshot).toUtf8());
    return hex(hash);
}

}  // namespace migrations
