#include "migrations/formats/annotations.h"

namespace migrations {

bool hasAnnotation(const SourceFile& file, QByteArrayView mark, QByteArrayView word) {
    if (!file.name.endsWith(QLatin1String(".sql"))) return false;
    const QByteArray& content = file.content;
    for (qsizetype at = content.startsWith("--") ? 0 : content.indexOf("\n--"); at >= 0;
         at = content.indexOf("\n--", at + 1)) {
        const qsizetype start = at + (content[at] == '\n' ? 3 : 2);
        const qsizetype newline = content.indexOf('\n', start);
        const QByteArray line =
            content.sliced(start, (newline < 0 ? content.size() : newline) - start).simplified().toLower();
        if (line.startsWith(mark) && QByteArrayView(line).sliced(mark.size()).trimmed().startsWith(word))
            return true;
    }
    return false;
}

}  // namespace migrations
