#include "editor/markdown_scanner.h"

#include "editor/markdown_inline.h"
#include "markdown/code.h"

#include <algorithm>

namespace editor {
namespace {

constexpr qsizetype markdownScannerLongestLine = 8000;

enum class Mode { Blank, Paragraph, Fence, HtmlComment };

/// What one line hands to the next, packed into the int of a text block.
struct State {
    Mode mode = Mode::Blank;
    bool isInList = false;
    bool isInQuote = false;  ///< a fence that began behind a `>`
    bool isTilde = false;
    int fenceLength = 0;  ///< at most 31
    markdown::CodeLanguage language = markdown::CodeLanguage::Plain;
    markdown::CodeState code = markdown::CodeState::None;

    static State unpack(int bits) {
        if (bits < 0) bits = 0;
        return {.mode = static_cast<Mode>(bits & 3),
                .isInList = (bits & 4) != 0,
                .isInQuote = (bits & 8) != 0,
                .isTilde = (bits & 16) != 0,
                .fenceLength = (bits >> 5) & 31,
                .language = static_cast<markdown::CodeLanguage>((bits >> 10) & 15),
                .code = static_cast<markdown::CodeState>((bits >> 14) & 3)};
    }
    int packed() const {
        return static_cast<int>(mode) | (isInList ? 4 : 0) | (isInQuote ? 8 : 0) | (isTilde ? 16 : 0) |
               (fenceLength << 5) | (static_cast<int>(language) << 10) | (static_cast<int>(code) << 14);
    }
};

MarkdownKind kindOf(markdown::CodeKind kind) {
    switch (kind) {
        case markdown::CodeKind::Keyword:
            return MarkdownKind::CodeKeyword;
        case markdown::CodeKind::String:
            return MarkdownKind::CodeString;
        case markdown::CodeKind::Comment:
            return MarkdownKind::CodeComment;
        case markdown::CodeKind::Number:
            return MarkdownKind::CodeNumber;
    }
    Q_UNREACHABLE();
}

qsizetype indentOf(QStringView line, qsizetype from) {
    qsizetype i = from;
    while (i < line.size() && (line[i] == u' ' || line[i] == u'\t'))
        ++i;
    return i;
}

/// `---`, `* * *`, `___`: three or more of one mark and nothing else but spaces.
bool isRule(QStringView text) {
    if (text.isEmpty() || !QStringView(u"-*_").contains(text.front())) return false;
    qsizetype marks = 0;
    for (const QChar c : text) {
        if (c == text.front())
            ++marks;
        else if (c != u' ' && c != u'\t')
            return false;
    }
    return marks >= 3;
}

bool isSetextUnderline(QStringView text) {
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || (trimmed.front() != u'=' && trimmed.front() != u'-')) return false;
    return std::ranges::all_of(trimmed, [&](QChar c) { return c == trimmed.front(); });
}

/// `| --- | :-: |`
bool isTableDelimiter(QStringView text) {
    return text.contains(u'|') && text.contains(u'-') &&
           std::ranges::all_of(text, [](QChar c) { return QStringView(u"|-: \t").contains(c); });
}

/// Reads one line; members are what is known of it so far.
class LineScanner {
public:
    LineScanner(QStringView line, int state)
        : m_line(line.first(std::min(line.size(), markdownScannerLongestLine))),
          m_state(State::unpack(state)) {}

    MarkdownLine scan() {
        if (m_state.mode == Mode::Fence)
            insideFence();
        else if (m_state.mode == Mode::HtmlComment)
            insideComment(0);
        else
            ordinary();
        m_out.state = m_state.packed();
        return m_out;
    }

private:
    void add(qsizetype start, qsizetype end, MarkdownKind kind) {
        if (end > start) m_out.spans.append({static_cast<int>(start), static_cast<int>(end - start), kind});
    }

    qsizetype quotes() {
        qsizetype at = 0;
        for (qsizetype i = indentOf(m_line, 0); i < m_line.size() && m_line[i] == u'>';) {
            add(i, i + 1, MarkdownKind::QuoteMark);
            at = i + 1;
            i = indentOf(m_line, at);
        }
        return at;
    }

    void insideFence() {
        const qsizetype from = m_state.isInQuote ? quotes() : 0;
        if (m_state.isInQuote && from == 0) {
            m_state = {};
            ordinary();
            return;
        }
        const QStringView text = m_line.sliced(from);
        const CodeFence fence = codeFence(text);
        const bool closes = fence.length >= m_state.fenceLength && (fence.mark == u'~') == m_state.isTilde &&
                            text.sliced(fence.column + fence.length).trimmed().isEmpty();
        if (closes) {
            add(from, m_line.size(), MarkdownKind::FenceMark);
            m_state = {.mode = Mode::Blank, .isInList = m_state.isInList};
            return;
        }
        add(from, m_line.size(), MarkdownKind::CodeText);
        const markdown::CodeLine code =
            markdown::scanCode(std::u16string_view(text.utf16(), static_cast<std::size_t>(text.size())),
                               m_state.language, m_state.code);
        for (const markdown::CodeSpan& span : code.spans)
            add(from + span.start, from + span.start + span.length, kindOf(span.kind));
        m_state.code = code.state;
    }

    void insideComment(qsizetype from) {
        const qsizetype close = m_line.indexOf(QLatin1StringView("-->"), from);
        add(from, close < 0 ? m_line.size() : close + 3, MarkdownKind::Html);
        m_state.mode = close < 0 ? Mode::HtmlComment : Mode::Blank;
        if (close >= 0) scanInline(m_line, close + 3, m_line.size(), m_out.spans);
    }

    void ordinary() {
        const bool followsParagraph = m_state.mode == Mode::Paragraph;
        qsizetype at = quotes();
        const bool isQuoted = at > 0;
        const qsizetype text = indentOf(m_line, at);
        if (text == m_line.size()) {
            m_state.mode = Mode::Blank;
            return;
        }
        if (text - at < 2 && !isQuoted && listMarkLength(m_line, static_cast<int>(text)) == 0)
            m_state.isInList = m_state.isInList && followsParagraph;
        if (text - at >= 4 && !followsParagraph && !m_state.isInList) {
            add(at, m_line.size(), MarkdownKind::CodeText);
            return;
        }
        m_state.mode = Mode::Blank;
        const QStringView rest = m_line.sliced(text);
        if (followsParagraph && isSetextUnderline(rest)) {
            add(text, m_line.size(), MarkdownKind::Heading);
        } else if (isRule(rest)) {
            add(text, m_line.size(), MarkdownKind::Rule);
        } else {
            afterPrefix(listMarks(text), isQuoted);
        }
    }

    /// Marks of list and task items at `at`, nested ones too; where the text behind them begins.
    qsizetype listMarks(qsizetype at) {
        while (const int length = listMarkLength(m_line, static_cast<int>(at))) {
            m_state.isInList = true;
            qsizetype end = at + length;
            while (end > at && m_line[end - 1].isSpace())
                --end;
            add(at, end, MarkdownKind::ListMark);
            at = indentOf(m_line, at + length);
            const QStringView rest = m_line.sliced(at);
            const bool isTask = rest.size() >= 3 && rest[0] == u'[' && rest[2] == u']' &&
                                QStringView(u" xX").contains(rest[1]) &&
                                (rest.size() == 3 || rest[3].isSpace());
            if (!isTask) continue;
            add(at, at + 3, MarkdownKind::TaskMark);
            return at + 3;
        }
        return at;
    }

    void afterPrefix(qsizetype at, bool isQuoted) {
        const QStringView rest = m_line.sliced(at);
        if (const CodeFence fence = codeFence(rest); fence.length > 0) {
            const qsizetype info = at + fence.column + fence.length;
            add(at, info, MarkdownKind::FenceMark);
            add(info, m_line.size(), MarkdownKind::FenceLanguage);
            m_state.mode = Mode::Fence;
            m_state.isInQuote = isQuoted;
            m_state.isTilde = fence.mark == u'~';
            m_state.fenceLength = std::min(fence.length, 31);
            m_state.language = markdown::codeLanguage(m_line.sliced(info).toString().toStdString());
            m_state.code = markdown::CodeState::None;
            return;
        }
        qsizetype hashes = 0;
        while (hashes < rest.size() && rest[hashes] == u'#')
            ++hashes;
        if (hashes >= 1 && hashes <= 6 && (hashes == rest.size() || rest[hashes].isSpace())) {
            add(at, m_line.size(), MarkdownKind::Heading);
            scanInline(m_line, at + hashes, m_line.size(), m_out.spans);
            return;
        }
        if (rest.startsWith(QLatin1StringView("<!--"))) {
            insideComment(at);
            return;
        }
        if (isTableDelimiter(rest)) {
            add(at, m_line.size(), MarkdownKind::TableMark);
            return;
        }
        if (rest.startsWith(u'|')) {
            for (qsizetype i = at; i < m_line.size(); ++i) {
                if (m_line[i] == u'\\')
                    ++i;
                else if (m_line[i] == u'|')
                    add(i, i + 1, MarkdownKind::TableMark);
            }
        }
        m_state.mode = rest.trimmed().isEmpty() ? Mode::Blank : Mode::Paragraph;
        scanInline(m_line, at, m_line.size(), m_out.spans);
    }

    QStringView m_line;
    State m_state;
    MarkdownLine m_out;
};

}  // namespace

MarkdownLine scanMarkdown(QStringView line, int state) {
    return LineScanner(line, state).scan();
}

CodeFence codeFence(QStringView line) {
    const qsizetype column = indentOf(line, 0);
    if (column == line.size() || (line[column] != u'`' && line[column] != u'~')) return {};
    qsizetype end = column;
    while (end < line.size() && line[end] == line[column])
        ++end;
    const bool isFence = end - column >= 3 && (line[column] == u'~' || !line.sliced(end).contains(u'`'));
    if (!isFence) return {};
    return {line[column], static_cast<int>(column), static_cast<int>(end - column)};
}

int listMarkLength(QStringView line, int column) {
    qsizetype i = column;
    while (i < line.size() && i - column < 9 && line[i] >= u'0' && line[i] <= u'9')
        ++i;
    if (i >= line.size()) return 0;
    const bool isNumber = i > column;
    const bool isMark = isNumber ? line[i] == u'.' || line[i] == u')' : QStringView(u"-*+").contains(line[i]);
    if (!isMark) return 0;
    ++i;
    if (i == line.size()) return static_cast<int>(i) - column;
    if (line[i] != u' ' && line[i] != u'\t') return 0;
    return static_cast<int>(i) + 1 - column;
}

}  // namespace editor
