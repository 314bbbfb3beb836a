#include "pages/schema/ignored_advice.h"

#include "core/settings.h"

namespace pages {
namespace {

/// Lines of a database's name, a tab and a line of its list.
const core::Setting<QStringList> ignoredLines{"schema/ignoredAdvice", {}};

/// The same database again, by the server it is on.
QString placeOf(const schema::Origin& origin) {
    return origin.systemIdentifier + QLatin1Char('/') + origin.database + QLatin1Char('\t');
}

}  // namespace

schema::IgnoreList IgnoredAdvice::of(const schema::Origin& origin) const {
    QStringList lines;
    if (m_settings)
        for (const QString& line : m_settings->get(ignoredLines))
            if (line.startsWith(placeOf(origin))) lines << line.mid(placeOf(origin).size());
    return schema::IgnoreList::fromText(lines.join(QLatin1Char('\n')));
}

void IgnoredAdvice::keep(const schema::Origin& origin, const schema::IgnoreList& ignored) {
    if (!m_settings) return;
    QStringList lines = m_settings->get(ignoredLines);
    lines.removeIf([&origin](const QString& line) { return line.startsWith(placeOf(origin)); });
    for (const QString& line : ignored.toText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines << placeOf(origin) + line;
    m_settings->set(ignoredLines, lines);
}

}  // namespace pages
