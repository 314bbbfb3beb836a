#include "sandbox/sample_post.h"

namespace sandbox {

QStringList SamplePost::list(const char* key) const {
    QStringList elements;
    for (const QString& element : text(key).split(u',', Qt::SkipEmptyParts))
        elements.append(element.trimmed());
    return elements;
}

QString SamplePost::bodyAtState(int number, int count) const {
    const qsizetype limit = body.size() * number / (count + 1);
    qsizetype end = 0, firstEnd = -1;
    bool fenced = false;
    for (qsizetype start = 0; start < body.size();) {
        qsizetype next = body.indexOf(u'\n', start);
        if (next < 0) next = body.size();
        const QString line = body.mid(start, next - start).trimmed();
        if (line.startsWith(QLatin1String("```")) || line.startsWith(QLatin1String("~~~"))) fenced = !fenced;
        if (line.isEmpty() && !fenced) {
            if (firstEnd < 0) firstEnd = start;
            if (start > limit) break;
            end = start;
        }
        start = next + 1;
    }
    // A first paragraph longer than the share is still the least that anybody would save.
    if (end == 0) end = firstEnd < 0 ? body.size() : firstEnd;
    return body.left(end);
}

core::Result<SamplePost> parseSamplePost(const QString& text, const QString& name) {
    const QString fence = QStringLiteral("---\n");
    const qsizetype close = text.indexOf(u'\n' + fence, fence.size() - 1);
    if (!text.startsWith(fence) || close < 0) {
        return core::fail(core::ErrorKind::Invalid,
                          QStringLiteral("The sample post %1 has no front matter.").arg(name));
    }
    SamplePost post;
    for (const QString& line : text.mid(fence.size(), close - fence.size()).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0) {
            return core::fail(
                core::ErrorKind::Invalid,
                QStringLiteral("The sample post %1 has a line without a key: %2").arg(name, line));
        }
        post.fields.insert(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    post.body = text.mid(close + 1 + fence.size());
    return post;
}

}  // namespace sandbox
