#include "migrations/markdown_text.h"

namespace migrations {

QString escapedMarkdown(QString text) {
    for (const char mark : {'\\', '|', '`', '*', '_', '<', '[', ']'})
        text.replace(QLatin1Char(mark), QLatin1Char('\\') + QString(QLatin1Char(mark)));
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString fencedMarkdown(const QString& language, const QString& text) {
    QString fence = QStringLiteral("```");
    while (text.contains(fence))
        fence += QLatin1Char('`');
    return fence + language + QLatin1Char('\n') + text + QLatin1Char('\n') + fence;
}

}  // namespace migrations
