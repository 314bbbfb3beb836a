#include "cli/posts/links.h"

#include <QRegularExpression>

namespace cli {

QString withLinks(const QString& text, const LinkChange& change) {
    static const QRegularExpression destination(
        QStringLiteral(R"re(\]\([ \t]*<([^<>\n]+)>|\]\([ \t]*([^\s()<>]+))re"
                       R"re(|^ {0,3}\[[^\]\n]+\]:[ \t]*<?([^\s<>]+))re"
                       R"re(|\b(?:src|href|poster)[ \t]*=[ \t]*"([^"\n]+)")re"
                       R"re(|\b(?:src|href|poster)[ \t]*=[ \t]*'([^'\n]+)')re"),
        QRegularExpression::MultilineOption);
    QString out;
    qsizetype done = 0;
    for (auto matches = destination.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.lastCapturedIndex();
        const auto changed = change(match.captured(group));
        if (!changed) continue;
        out += QStringView(text).mid(done, match.capturedStart(group) - done);
        out += *changed;
        done = match.capturedEnd(group);
    }
    return out + QStringView(text).mid(done);
}

}  // namespace cli
