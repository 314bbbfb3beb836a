#include "server/metrics_page.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

MetricsPage::MetricsPage(const QByteArray& text) {
    static const QRegularExpression sample(
        R"(^([a-zA-Z_:][a-zA-Z0-9_:]*)(\{[a-zA-Z_]\w*="[^"\\\n]*"(,[a-zA-Z_]\w*="[^"\\\n]*")*\})? (\S+)$)");
    QSet<QByteArray> families;
    for (const QByteArray& line : text.split('\n')) {
        if (line.isEmpty()) continue;
        const QByteArrayList words = line.split(' ');
        if (line.startsWith("# TYPE ")) {
            if (families.contains(words[2])) wrong << "twice: " + line;
            families.insert(words[2]);
        }
        if (line.startsWith('#')) continue;
        const auto match = sample.match(QString::fromUtf8(line));
        bool isNumber = false;
        const double value = match.captured(4).toDouble(&isNumber);
        const QByteArray key = (match.captured(1) + match.captured(2)).toUtf8();
        QByteArray family = match.captured(1).toUtf8();
        if (!families.contains(family))
            for (const char* suffix : {"_bucket", "_sum", "_count"})
                if (family.endsWith(suffix)) family.chop(static_cast<qsizetype>(qstrlen(suffix)));
        if (!match.hasMatch() || !isNumber || !families.contains(family) || values.contains(key))
            wrong << line;
        values.insert(key, value);
        order << key;
    }
    if (!text.endsWith('\n')) wrong << "no line end at the end";
}

bool MetricsPage::isUpOnEveryThread(const QByteArray& name) const {
    const QByteArray start = name + "{thread=";
    const auto isOfIt = [&start](const QByteArray& line) { return line.startsWith(start); };
    const auto isUp = [&](const QByteArray& line) { return !isOfIt(line) || value(line) == 1; };
    return std::ranges::any_of(order, isOfIt) && std::ranges::all_of(order, isUp);
}
