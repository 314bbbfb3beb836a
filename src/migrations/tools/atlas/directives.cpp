#include "migrations/tools/atlas/directives.h"

#include "migrations/go_text.h"

namespace migrations {
namespace {

bool isWord(char byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
           byte == '_';
}

struct Top {
    QList<QByteArray> comments;
    bool isApart = false;  ///< parted from what follows
};

Top topOf(const QByteArray& content) {
    Top top;
    QByteArrayView rest = content;
    while (rest.startsWith('#') || rest.startsWith("--")) {
        const qsizetype newline = rest.indexOf('\n');
        if (newline < 0) {
            top.comments.append(rest.toByteArray());
            break;
        }
        top.comments.append(go::trim(rest.first(newline)).toByteArray());
        rest = rest.sliced(newline + 1);
    }
    qsizetype blanks = 0;
    while (blanks < rest.size() && (rest[blanks] == ' ' || rest[blanks] == '\t'))
        ++blanks;
    top.isApart = rest.isEmpty() || rest.sliced(blanks).startsWith('\n');
    return top;
}

QList<Directive> directivesIn(const QList<QByteArray>& comments) {
    QList<Directive> found;
    for (const QByteArray& comment : comments) {
        if (auto directive = firstDirective(comment)) found.append(*std::move(directive));
    }
    return found;
}

}  // namespace

std::optional<Directive> firstDirective(QByteArrayView text) {
    qsizetype printable = 0;
    while (printable < text.size() && text[printable] >= ' ' && text[printable] <= '~')
        ++printable;
    const QByteArrayView line = text.first(printable);
    // The prefix takes as much as it can, so the last one counts.
    for (qsizetype at = line.lastIndexOf("atlas:"); at >= 0;
         at = at == 0 ? -1 : line.first(at + 5).lastIndexOf("atlas:")) {
        const qsizetype start = at + 6;
        qsizetype end = start;
        while (end < line.size() && isWord(line[end]))
            ++end;
        if (end == start) continue;
        Directive directive{line.first(at).toByteArray(), line.sliced(start, end - start).toByteArray(), {}};
        const qsizetype newline = text.indexOf('\n', end);
        QByteArrayView rest = text.sliced(end, (newline < 0 ? text.size() : newline) - end);
        if (rest.size() < 2 || !rest.startsWith(' ')) return directive;
        rest = rest.sliced(1);
        while (rest.size() > 1 && rest.startsWith(' '))
            rest = rest.sliced(1);
        directive.argument = rest.toByteArray();
        return directive;
    }
    return {};
}

QList<Directive> fileDirectives(const QByteArray& content) {
    const Top top = topOf(content);
    return top.isApart ? directivesIn(top.comments) : QList<Directive>();
}

QList<Directive> overlookedDirectives(const QByteArray& content) {
    const Top top = topOf(content);
    return top.isApart ? QList<Directive>() : directivesIn(top.comments);
}

}  // namespace migrations
