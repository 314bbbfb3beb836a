#include "widgets/markdown_statistics.h"

#include <QChar>

#include <algorithm>

namespace widgets {
namespace {

bool standsAlone(QChar::Script script) {
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

}  // namespace

TextStatistics textStatistics(QStringView markdown) {
    constexpr qint64 wordsPerMinute = 200;
    TextStatistics out;
    bool isInWord = false;
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        const QChar c = markdown[i];
        if (c.unicode() >= 0x2e80 && c.isLetter() && standsAlone(c.script())) {
            ++out.words;
            isInWord = false;
        } else if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            if (!isInWord && !c.isSurrogate()) {
                ++out.words;
                isInWord = true;
            }
        } else if (!(isInWord && (c == u'\'' || c == u'’' || c == u'-' || c == u'_'))) {
            isInWord = false;
        }
    }
    if (out.words > 0)
        out.minutes =
            static_cast<int>(std::max<qint64>(1, (out.words + wordsPerMinute / 2) / wordsPerMinute));
    return out;
}

}  // namespace widgets
