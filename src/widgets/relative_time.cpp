#include "widgets/relative_time.h"

#include <QCoreApplication>
#include <QLocale>

namespace widgets {
namespace {

struct RelativeTimeWords {
    Q_DECLARE_TR_FUNCTIONS(widgets::RelativeTime)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 justNow = 45;
constexpr int daysSaid = 7;

QString date(const QDate& day, const QDate& today) {
    return QLocale().toString(day, day.year() == today.year()
                                       ? RelativeTimeWords::tr("d MMM", "date without year")
                                       : RelativeTimeWords::tr("d MMM yyyy", "date with year"));
}

}  // namespace

QString relativeTime(const QDateTime& time, const QDateTime& now) {
    if (!time.isValid()) return RelativeTimeWords::tr("never");
    const QDateTime then = time.toLocalTime();
    const QDateTime here = now.toLocalTime();
    const qint64 ago = then.secsTo(here);
    const qint64 days = then.date().daysTo(here.date());
    if (ago < -justNow) {
        if (-ago < hour)
            return RelativeTimeWords::tr("in %n min", nullptr, static_cast<int>(-ago / minute) + 1);
        if (days == 0)
            return RelativeTimeWords::tr("today, %1")
                .arg(QLocale().toString(then.time(), QStringLiteral("HH:mm")));
        return RelativeTimeWords::tr("%1, %2", "date and time")
            .arg(date(then.date(), here.date()), QLocale().toString(then.time(), QStringLiteral("HH:mm")));
    }
    if (ago < justNow) return RelativeTimeWords::tr("now");
    if (ago < hour)
        return RelativeTimeWords::tr("%n min ago", nullptr, std::max(1, static_cast<int>(ago / minute)));
    // Apart, because the source language has no translation file that would know its plurals.
    const int hours = static_cast<int>(ago / hour);
    if (days == 0)
        return hours <= 1 ? RelativeTimeWords::tr("1 hour ago")
                          : RelativeTimeWords::tr("%n hours ago", nullptr, hours);
    if (days == 1) return RelativeTimeWords::tr("yesterday");
    if (days < daysSaid) return RelativeTimeWords::tr("%n days ago", nullptr, static_cast<int>(days));
    return date(then.date(), here.date());
}

QString dayText(const QDateTime& time, const QDateTime& now) {
    return date(time.toLocalTime().date(), now.toLocalTime().date());
}

QString dateAndTime(const QDateTime& time, const QDateTime& now) {
    return RelativeTimeWords::tr("%1, %2", "date and time")
        .arg(dayText(time, now), QLocale().toString(time.toLocalTime().time(), QStringLiteral("HH:mm")));
}

QString exactTime(const QDateTime& time) {
    if (!time.isValid()) return RelativeTimeWords::tr("never");
    const QDateTime here = time.toLocalTime();
    return RelativeTimeWords::tr("%1, %2", "date and time")
               .arg(QLocale().toString(here.date(), RelativeTimeWords::tr("d MMM yyyy", "date with year")),
                    QLocale().toString(here.time(), QStringLiteral("HH:mm:ss "))) +
           here.timeZoneAbbreviation();
}

}  // namespace widgets
