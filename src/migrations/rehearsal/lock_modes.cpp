#include "migrations/rehearsal/lock_modes.h"

#include "migrations/rehearsal/observed.h"
#include "migrations/text.h"

#include <QStringList>

namespace migrations {

QString ObservedStatement::strongestLock(const QString& relation) const {
    QString strongest;
    for (const QList<ObservedLock>* each : {&locks, &held})
        for (const ObservedLock& lock : *each)
            if (lock.relation == relation && lockStrength(lock.mode) > lockStrength(strongest))
                strongest = lock.mode;
    return strongest;
}

int lockStrength(const QString& mode) {
    static const QStringList byStrength{
        QStringLiteral("AccessShareLock"),  QStringLiteral("RowShareLock"),
        QStringLiteral("RowExclusiveLock"), QStringLiteral("ShareUpdateExclusiveLock"),
        QStringLiteral("ShareLock"),        QStringLiteral("ShareRowExclusiveLock"),
        QStringLiteral("ExclusiveLock"),    QStringLiteral("AccessExclusiveLock")};
    return static_cast<int>(byStrength.indexOf(mode)) + 1;
}

bool blocksReads(const QString& mode) {
    return lockStrength(mode) >= 8;
}

bool blocksWrites(const QString& mode) {
    return lockStrength(mode) >= 5;
}

QString lockTitle(const QString& mode) {
    QString title;
    for (const QChar c : mode.endsWith(QLatin1String("Lock")) ? mode.chopped(4) : mode) {
        if (c.isUpper() && !title.isEmpty()) title += QLatin1Char(' ');
        title += c.toUpper();
    }
    return title;
}

QString whoWaits(const QString& mode) {
    switch (lockStrength(mode)) {
        case 8:
            return Text::tr("all reads and writes wait");
        case 7:
            return Text::tr("all writes wait, and SELECT … FOR UPDATE and FOR SHARE");
        case 6:
        case 5:
            return Text::tr("all writes wait, reads continue");
        case 4:
            return Text::tr("reads and writes continue; other schema changes and VACUUM wait");
        default:
            return Text::tr("reads and writes continue; schema changes wait");
    }
}

}  // namespace migrations
