#include "schema/reading_support.h"

#include "schema/difference/difference.h"

namespace support {

schema::Snapshot readSchema(Database& database, const schema::ReadOptions& options) {
    const auto snapshot = schema::readSnapshot(database.connection(), options);
    if (!snapshot)
        qFatal("%s %s", qPrintable(snapshot.error().message()), qPrintable(snapshot.error().detail()));
    for (const schema::PartFailure& failure : (*snapshot)->failures)
        qFatal("%s: %s %s", qPrintable(failure.part), qPrintable(failure.message),
               qPrintable(failure.detail));
    return *snapshot;
}

QString differenceText(const schema::Snapshot& left, const schema::Snapshot& right) {
    QStringList lines;
    for (const schema::Change& change : schema::difference(left, right).changes.mid(0, 20))
        lines << change.text();
    return lines.join(QLatin1Char('\n'));
}

}  // namespace support
