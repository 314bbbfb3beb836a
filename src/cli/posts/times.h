#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace cli {

/// A moment as files of blogs write it: RFC 3339 and its relatives (a blank for the T, no seconds, no offset,
/// only a day, slashes), RFC 2822, `Jan 2, 2006`, `2 January 2006`. Without an offset it is a time in `zone`,
/// without a time midnight. UTC; nothing for anything else or a day that does not exist.
std::optional<QDateTime> readTime(const QString& text, const QTimeZone& zone);

/// As it is written into files: RFC 3339 in UTC, with milliseconds only where there are any.
QString writeTime(const QDateTime& time);

}  // namespace cli
