#include "editor/markdown_inline.h"

#include <algorithm>

namespace editor {
namespace {

constexpr int deepest = 8;

bool markdownInlineIsWordChar(QChar c) {
    return c.isLetterOrNumber();
}

/// Which runs of marks have no closing one ahead, so that a line of a thousand opening marks stays linear.
class Hopeless {
public:
    void insert(QChar mark, qsizetype run) { m_bits |= bit(mark, run); }
    bool contains(QChar mark, qsizetype run) const { return (m_bits & bit(mark, run)) != 0; }

private:
    static unsigned bit(QChar mark, qsizetype run) {
        constexpr QStringView marks(u"`*_~[(");
        return 1U << (marks.indexOf(mark) * 4 + std::min<qsizetype>(run, 4) - 1);
    }
    unsigned m_bits = 0;
};

/// One pass over a stretch of one line.
class InlineScanner {
public:
    InlineScanner(QStringView line, QVarLengthArray<MarkdownSpan, 32>& spans)
        : m_line(line), m_spans(spans) {}

    void scan(qsizetype from, qsizetype to, int depth) {
        Hopeless hopeless;
        for (qsizetype i = from; i < to;) {
            qsizetype next = -1;
            switch (m_line[i].unicode()) {
                case u'\\':
                    next = i + 2;
                    break;
                case u'`':
                    next = code(i, to, hopeless);
                    break;
                case u'*':
                case u'_':
                    next = delimited(i, to, depth, hopeless);
                    break;
                case u'~':
                    next = delimited(i, to, depth, hopeless);
                    break;
                case u'!':
                    if (i + 1 < to && m_line[i + 1] == u'[')
                        next = bracketed(i, i + 1, to, depth, MarkdownKind::Image, hopeless);
                    break;
                case u'[':
                    next = bracketed(i, i, to, depth, MarkdownKind::Link, hopeless);
                    break;
                case u'<':
                    next = angled(i, to);
                    break;
                case u'h':
                    if (i == from || !markdownInlineIsWordChar(m_line[i - 1])) next = address(i, to);
                    break;
                default:
                    break;
            }
            i = next < 0 ? i + 1 : next;
        }
    }

private:
    void add(qsizetype start, qsizetype end, MarkdownKind kind) {
        m_spans.append({static_cast<int>(start), static_cast<int>(end - start), kind});
    }

    qsizetype runLength(qsizetype at, qsizetype to) const {
        qsizetype end = at;
        while (end < to && m_line[end] == m_line[at])
            ++end;
        return end - at;
    }

    qsizetype code(qsizetype at, qsizetype to, Hopeless& hopeless) {
        const qsizetype run = runLength(at, to);
        if (run < 4 && hopeless.contains(u'`', run)) return at + run;
        for (qsizetype i = at + run; i < to;) {
            if (m_line[i] != u'`') {
                ++i;
                continue;
            }
            const qsizetype closing = runLength(i, to);
            i += closing;
            if (closing != run) continue;
            add(at, i, MarkdownKind::CodeSpan);
            return i;
        }
        hopeless.insert(u'`', run);
        return at + run;
    }

    /// `*em*`, `__strong__`, `***both***`, `~~gone~~`.
    qsizetype delimited(qsizetype at, qsizetype to, int depth, Hopeless& hopeless) {
        const QChar mark = m_line[at];
        const qsizetype run = runLength(at, to);
        const qsizetype inner = at + run;
        const bool opens = inner < to && !m_line[inner].isSpace() && run <= 3 && (mark != u'~' || run == 2) &&
                           (mark != u'_' || at == 0 || !markdownInlineIsWordChar(m_line[at - 1]));
        if (!opens || hopeless.contains(mark, run) || depth >= deepest) return inner;
        for (qsizetype i = inner; i < to;) {
            if (m_line[i] == u'\\') {
                i += 2;
                continue;
            }
            if (m_line[i] != mark) {
                ++i;
                continue;
            }
            const qsizetype closing = runLength(i, to);
            const bool closes =
                closing >= run && !m_line[i - 1].isSpace() &&
                (mark != u'_' || i + closing >= to || !markdownInlineIsWordChar(m_line[i + closing]));
            if (!closes || (run == 1 && closing == 2)) {
                i += closing;
                continue;
            }
            if (mark == u'~') {
                add(at, i + run, MarkdownKind::Strike);
            } else {
                if (run >= 2) add(at, i + run, MarkdownKind::Strong);
                if (run != 2) add(at, i + run, MarkdownKind::Emphasis);
            }
            scan(inner, i, depth + 1);
            return i + run;
        }
        hopeless.insert(mark, run);
        return inner;
    }

    /// `[text](target)`, `[text][name]`, `[name]: target` and the same as an image. `start` is where the span
    /// begins, `open` is the bracket.
    qsizetype bracketed(qsizetype start, qsizetype open, qsizetype to, int depth, MarkdownKind kind,
                        Hopeless& hopeless) {
        if (hopeless.contains(u'[', 1) || depth >= deepest) return open + 1;
        const qsizetype close = matching(open, to, u'[', u']');
        if (close < 0) hopeless.insert(u'[', 1);
        if (close < 0) return open + 1;
        qsizetype end = close + 1;
        const QChar behind = end < to ? m_line[end] : QChar();
        if (behind == u'(' || behind == u'[') {
            if (hopeless.contains(behind, 1)) return open + 1;
            end = matching(end, to, behind, behind == u'(' ? u')' : u']') + 1;
            if (end == 0) hopeless.insert(behind, 1);
            if (end == 0) return open + 1;
        } else if (behind == u':' && m_line.first(open).trimmed().isEmpty()) {
            end = to;
        } else {
            return open + 1;
        }
        add(start, end, kind);
        scan(open + 1, close, depth + 1);
        return end;
    }

    qsizetype matching(qsizetype at, qsizetype to, QChar opening, QChar closing) const {
        int open = 0;
        for (qsizetype i = at; i < to; ++i) {
            if (m_line[i] == u'\\')
                ++i;
            else if (m_line[i] == opening)
                ++open;
            else if (m_line[i] == closing && --open == 0)
                return i;
        }
        return -1;
    }

    /// `<https://…>`, `<name@host>` and tags.
    qsizetype angled(qsizetype at, qsizetype to) {
        const qsizetype close = m_line.first(std::min(to, at + 2000)).indexOf(u'>', at + 1);
        if (close < 0 || close == at + 1) return at + 1;
        const QStringView within = m_line.sliced(at + 1, close - at - 1);
        const QChar first = within.front();
        if (!first.isLetter() && first != u'/' && first != u'!' && first != u'?') return at + 1;
        const bool isAddress = !within.contains(u' ') && (within.contains(u':') || within.contains(u'@'));
        add(at, close + 1, isAddress ? MarkdownKind::Link : MarkdownKind::Html);
        return close + 1;
    }

    qsizetype address(qsizetype at, qsizetype to) {
        const QStringView rest = m_line.sliced(at, to - at);
        if (!rest.startsWith(QLatin1StringView("https://")) && !rest.startsWith(QLatin1StringView("http://")))
            return -1;
        qsizetype end = at;
        while (end < to && !m_line[end].isSpace() && m_line[end] != u'<' && m_line[end] != u')')
            ++end;
        while (end > at && QStringView(u".,;:!?\"'*_~").contains(m_line[end - 1]))
            --end;
        add(at, end, MarkdownKind::Link);
        return end;
    }

    QStringView m_line;
    QVarLengthArray<MarkdownSpan, 32>& m_spans;
};

}  // namespace

void scanInline(QStringView line, qsizetype from, qsizetype to, QVarLengthArray<MarkdownSpan, 32>& spans) {
    InlineScanner(line, spans).scan(from, to, 0);
}

}  // namespace editor
