#include "schema/advisors/ignore_list.h"

namespace schema {

QString IgnoreList::lineOf(const Advice& advice) {
    return advice.advisor + QLatin1Char(' ') + advice.thing.text();
}

IgnoreList IgnoreList::fromText(const QString& text) {
    IgnoreList out;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        // A name may have a # in it, but not behind a blank.
        const QString content = line.section(QStringLiteral(" #"), 0, 0).trimmed();
        if (content.isEmpty() || content.startsWith(QLatin1Char('#'))) continue;
        const QString advisor = content.section(QLatin1Char(' '), 0, 0);
        const QString thing = content.mid(advisor.size()).trimmed();
        out.m_lines << advisor + QLatin1Char(' ') + (thing.isEmpty() ? QStringLiteral("*") : thing);
    }
    return out;
}

QString IgnoreList::toText() const {
    return m_lines.isEmpty() ? QString() : m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

bool IgnoreList::contains(const Advice& advice) const {
    const QString line = lineOf(advice);
    for (const QString& each : m_lines)
        if (each == line || (each.endsWith(QLatin1Char('*')) && line.startsWith(each.chopped(1))))
            return true;
    return false;
}

void IgnoreList::add(const Advice& advice) {
    if (!contains(advice)) m_lines << lineOf(advice);
}

void IgnoreList::remove(const Advice& advice) {
    m_lines.removeAll(lineOf(advice));
}

}  // namespace schema
