#pragma once

#include <QDateTime>
#include <QString>

namespace widgets {

/// A relative time: "now", "8 min ago", "4 hours ago", "yesterday", "2 days ago", then the date ("18 Jul",
/// with the year if it is not the current one); "never" for an invalid time. Future times are "in 2 hours",
/// then date and time. Both arguments may be in any time zone; the local one is shown.
QString relativeTime(const QDateTime& time, const QDateTime& now = QDateTime::currentDateTimeUtc());

/// A day as all lists and facts write it: "18 Jul", with the year when it is not this one.
QString dayText(const QDateTime& time, const QDateTime& now = QDateTime::currentDateTimeUtc());
/// Day and time: "18 Jul, 14:02".
QString dateAndTime(const QDateTime& time, const QDateTime& now = QDateTime::currentDateTimeUtc());

/// The exact time for tool tips: "18 Jul 2025, 14:02:10 CEST".
QString exactTime(const QDateTime& time);

}  // namespace widgets
