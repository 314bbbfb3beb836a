#include "migrations/directory_hash.h"

#include <QCryptographicHash>

namespace migrations {

QString directoryHash(const Directory& directory) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SourceFile& file : directory.sources) {
        // Each part with its length, so that no two directories hash the same.
        for (const QByteArray& part : {file.name.toUtf8(), file.content}) {
            const QByteArray size = QByteArray::number(part.size()) + ':';
            hash.addData(size);
            hash.addData(part);
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

}  // namespace migrations
