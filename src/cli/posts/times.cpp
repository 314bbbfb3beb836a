#include "cli/posts/times.h"

#include <QLocale>
#include <QRegularExpression>

namespace cli {
namespace {

/// Seconds east of Greenwich; nothing when the text names no offset.
std::optional<int> offsetOf(const QString& text) {
    if (text.isEmpty()) return {};
    if (!text.startsWith(u'+') && !text.startsWith(u'-')) return 0;
    const int hours = text.mid(1, 2).toInt(), minutes = text.size() > 3 ? text.right(2).toInt() : 0;
    const int seconds = (hours * 60 + minutes) * 60;
    return text.startsWith(u'-') ? -seconds : seconds;
}

std::optional<QDateTime> made(const QDate& date, const QTime& time, const std::optional<int>& offset,
                              const QTimeZone& zone) {
    if (!date.isValid() || !time.isValid() || date.year() < 1000 || date.year() > 9999) return {};
    if (offset && std::abs(*offset) > 16 * 3600) return {};
    const QDateTime moment = offset ? QDateTime(date, time, QTimeZone(*offset)) : QDateTime(date, time, zone);
    if (!moment.isValid()) return {};
    return moment.toUTC();
}

std::optional<QDateTime> readNumbers(const QString& text, const QTimeZone& zone) {
    static const QRegularExpression form(QStringLiteral(
        R"(^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?[ \t]*)"
        R"((Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) return {};
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const QString fraction = match.captured(8).leftJustified(3, u'0').left(3);
    const QTime time(number(5), number(6), number(7), match.captured(8).isEmpty() ? 0 : fraction.toInt());
    return made({number(1), number(3), number(4)}, time, offsetOf(match.captured(9)), zone);
}

std::optional<QDateTime> readWords(const QString& text, const QTimeZone& zone) {
    for (const char* form : {"MMM d, yyyy", "MMMM d, yyyy", "MMM d yyyy", "MMMM d yyyy", "d MMM yyyy",
                             "d MMMM yyyy", "d. MMMM yyyy"}) {
        const QDate date = QLocale::c().toDate(text.simplified(), QLatin1String(form));
        if (date.isValid()) return made(date, QTime(0, 0), {}, zone);
    }
    const QDateTime mail = QDateTime::fromString(text, Qt::RFC2822Date);
    if (mail.isValid()) return made(mail.date(), mail.time(), mail.offsetFromUtc(), zone);
    return {};
}

}  // namespace

std::optional<QDateTime> readTime(const QString& text, const QTimeZone& zone) {
    const QString trimmed = text.trimmed();
    if (trimmed.size() > 60) return {};
    const auto numbers = readNumbers(trimmed, zone);
    return numbers ? numbers : readWords(trimmed, zone);
}

QString writeTime(const QDateTime& time) {
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")
                                               : QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"));
}

}  // namespace cli
