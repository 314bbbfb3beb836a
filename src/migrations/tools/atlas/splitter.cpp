#include "migrations/tools/atlas/splitter.h"

#include "migrations/go_text.h"
#include "migrations/tools/atlas/directives.h"

#include <QHash>

#include <optional>

namespace migrations {
namespace {

constexpr int maximalNesting = 200;
/// `BEGIN BEGIN BEGIN …` makes the tool try every combination; nobody means such a file.
constexpr qint64 effortPerByte = 64;
constexpr qint64 effortAtLeast = 4'000'000;

/// What the scanners of one file share.
struct Effort {
    qint64 left = 0;
    int depth = 0;
    /// The length of the block whose body begins at that distance from the end of the file; -1: no block.
    QHash<qsizetype, qsizetype> blocks;
};

/// The words at the start of `text` in any case, blanks after each: the length of that, 0 when it is not so.
qsizetype matchWords(QByteArrayView text, std::initializer_list<QByteArrayView> words) {
    qsizetype at = 0;
    for (const QByteArrayView word : words) {
        if (text.size() - at < word.size()) return 0;
        if (text.sliced(at, word.size()).compare(word, Qt::CaseInsensitive) != 0) return 0;
        at += word.size();
        const qsizetype blanks = at;
        while (at < text.size() && go::isRegexSpace(text[at]))
            ++at;
        if (at == blanks) return 0;
    }
    return at;
}

/// `^\s*END\s*`, any case.
qsizetype matchEnd(QByteArrayView text) {
    qsizetype at = 0;
    while (at < text.size() && go::isRegexSpace(text[at]))
        ++at;
    if (text.size() - at < 3 || text.sliced(at, 3).compare("END", Qt::CaseInsensitive) != 0) return 0;
    at += 3;
    while (at < text.size() && go::isRegexSpace(text[at]))
        ++at;
    return at;
}

/// The opening of a dollar-quoted string at the start of `text`: `$tag$`, the tag of ASCII and È to ÿ.
qsizetype matchDollarQuote(QByteArrayView text) {
    if (text.isEmpty() || text[0] != '$') return 0;
    qsizetype at = 1;
    bool first = true;
    while (at < text.size()) {
        if (text[at] == '$') return at + 1;
        const go::Rune rune = go::decodeRune(text.sliced(at));
        const char32_t c = rune.value;
        const bool letter =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= 0xC8 && c <= 0xFF);
        if (!letter && (first || c < '0' || c > '9')) return 0;
        first = false;
        at += rune.width;
    }
    return 0;
}

/// One pass over a text; blocks are scanned by scanners of their own.
class Scanner {
public:
    Scanner(QByteArrayView source, AtlasRules rules, Effort& effort)
        : m_source(source), m_input(source), m_rules(rules), m_effort(effort) {}

    bool start();
    /// The next statement; nothing at the end or on an error, see `error()`.
    std::optional<Statement> next();
    const std::optional<SplitError>& error() const { return m_error; }
    qsizetype consumed() const { return m_total; }

private:
    go::Rune advance();
    char peek() const { return m_position < m_input.size() ? m_input[m_position] : '\0'; }
    void move(qsizetype bytes) {
        m_position += bytes;
        m_total += bytes;
    }
    QByteArrayView rest() const { return m_input.sliced(m_position); }
    QByteArrayView fromCurrent() const { return m_input.sliced(m_position - m_width); }

    bool skipQuote(char quote);
    void skipDollarQuote();
    void comment(QByteArrayView left, QByteArrayView right);
    bool delimiterCommand();
    bool setDelimiter(const QByteArray& text);
    bool beginsBlock() const;
    bool skipBlock(qsizetype opening, bool atomic);
    void skipSpaces();
    Statement emitStatement(qsizetype length);
    bool fail(qsizetype position, const QString& message);

    QByteArrayView m_source;
    QByteArrayView m_input;
    AtlasRules m_rules;
    Effort& m_effort;
    qsizetype m_position = 0;  ///< in m_input
    qsizetype m_total = 0;     ///< scanned so far
    qsizetype m_width = 0;     ///< of the latest rune
    QByteArray m_delimiter = ";";
    QList<QByteArray> m_comments;
    bool m_lineUnclosed = false;  ///< no newline is left, so a comment that wants one is none
    bool m_blockUnclosed = false;
    std::optional<SplitError> m_error;
};

bool Scanner::start() {
    const std::optional<Directive> directive = firstDirective(m_source);
    if (!directive || directive->name != "delimiter" || directive->prefix != "-- ") return true;
    if (!setDelimiter(directive->argument)) return false;
    const qsizetype newline = m_source.indexOf('\n');
    if (newline < 0) {
        return fail(0, QStringLiteral("no input found after delimiter \"%1\"")
                           .arg(QString::fromUtf8(directive->argument)));
    }
    m_input = m_source.sliced(newline + 1);
    return true;
}

std::optional<Statement> Scanner::next() {
    qsizetype depth = 0;
    qsizetype opening = 0;
    skipSpaces();
    while (true) {
        if (--m_effort.left < 0) {
            fail(m_position, QStringLiteral("too many nested BEGIN blocks"));
            return {};
        }
        const go::Rune rune = advance();
        if (rune.width == 0) {
            if (depth > 0) {
                fail(opening, QStringLiteral("unclosed '('"));
                return {};
            }
            if (m_position == 0) return {};
            return emitStatement(m_input.size());
        }
        const char32_t c = rune.value;
        if (c == '(') {
            if (depth++ == 0) opening = m_position;
        } else if (c == ')') {
            if (depth-- == 0) {
                fail(m_position, QStringLiteral("unexpected ')'"));
                return {};
            }
        } else if (c == '\'' || c == '"' || c == '`') {
            if (!skipQuote(static_cast<char>(c))) return {};
        } else if (m_position == 1 && m_input.size() > 9 &&
                   m_input.first(9).compare("delimiter", Qt::CaseInsensitive) == 0) {
            move(8);
            if (!delimiterCommand()) return {};
            skipSpaces();
        } else if (depth == 0 && fromCurrent().startsWith(m_delimiter)) {
            // Delimiters come before comments: `--` can be one.
            move(m_delimiter.size() - m_width);
            return emitStatement(m_position);
        } else if (c == '$' && matchDollarQuote(fromCurrent()) > 0) {
            skipDollarQuote();
        } else if (c == '-' && peek() == '-') {
            advance();
            comment("--", "\n");
        } else if (c == '/' && peek() == '*') {
            advance();
            comment("/*", "*/");
        } else if ((c == 'B' || c == 'b') && m_delimiter == ";" && beginsBlock()) {
            const qsizetype atomic = matchWords(m_input.sliced(m_position - 1), {"BEGIN", "ATOMIC"});
            const qsizetype block = matchWords(m_input.sliced(m_position - 1), {"BEGIN"});
            const bool skipped = skipBlock(atomic > 0 ? atomic : block, atomic > 0);
            if (m_error) return {};
            if (skipped) return emitStatement(m_position);
        }
    }
}

bool Scanner::beginsBlock() const {
    const QByteArrayView here = m_input.sliced(m_position - 1);
    if (matchWords(here, {"BEGIN", "ATOMIC"}) > 0) return true;
    if (m_rules != AtlasRules::Postgres) return false;
    // At the start of a statement, or with a blank before it.
    const bool apart = m_position == 1 || go::isRegexSpace(m_input[m_position - 2]);
    return apart && matchWords(here, {"BEGIN"}) > 0;
}

bool Scanner::skipBlock(qsizetype opening, bool atomic) {
    // What was recognised stays consumed also when no block follows, as in the tool.
    move(opening - 1);
    if (m_effort.depth >= maximalNesting) m_effort.left = 0;
    const qsizetype key = (m_input.size() - m_position) * 2 + (atomic ? 1 : 0);
    auto known = m_effort.blocks.constFind(key);
    if (known == m_effort.blocks.constEnd()) {
        ++m_effort.depth;
        Scanner body(rest(), m_rules, m_effort);
        qsizetype length = -1;
        if (body.start()) {
            while (const std::optional<Statement> statement = body.next()) {
                const qsizetype end = matchEnd(statement->text);
                if (end == 0) continue;
                if (atomic || end == statement->text.size() || statement->text.sliced(end) == m_delimiter) {
                    length = body.consumed();
                    break;
                }
            }
        }
        --m_effort.depth;
        if (m_effort.left < 0) return fail(m_position, QStringLiteral("too many nested BEGIN blocks"));
        known = m_effort.blocks.insert(key, length);
    }
    if (*known < 0) return false;
    move(*known);
    return true;
}

go::Rune Scanner::advance() {
    const go::Rune rune = go::decodeRune(rest());
    if (rune.width == 0) return rune;
    m_width = rune.width;
    move(rune.width);
    return rune;
}

bool Scanner::skipQuote(char quote) {
    const qsizetype opening = m_position;
    const qsizetype closing = m_input.indexOf(quote, m_position);
    if (closing < 0) {
        return fail(opening, QStringLiteral("unclosed quote '%1'")
                                 .arg(quote == '\'' ? QStringLiteral("\\'") : QString(QLatin1Char(quote))));
    }
    m_width = 1;
    move(closing + 1 - m_position);
    return true;
}

void Scanner::skipDollarQuote() {
    const QByteArrayView tag = fromCurrent().first(matchDollarQuote(fromCurrent()));
    move(tag.size() - 1);
    const qsizetype closing = m_input.indexOf(tag, m_position);
    m_width = 1;
    // One that never closes reaches to the end, and the tool does not mind.
    move((closing < 0 ? m_input.size() : closing + tag.size()) - m_position);
}

void Scanner::comment(QByteArrayView left, QByteArrayView right) {
    bool& unclosed = right == "\n" ? m_lineUnclosed : m_blockUnclosed;
    const qsizetype end = unclosed ? -1 : m_input.indexOf(right, m_position);
    if (end < 0) {
        unclosed = true;
        return;
    }
    const bool insideStatement = m_position != left.size();
    move(end + right.size() - m_position);
    if (insideStatement) return;
    m_comments.append(m_input.first(m_position).toByteArray());
    m_input = m_input.sliced(m_position);
    m_position = 0;
    if (m_input.startsWith("\n\n") || (right == "\n" && m_input.startsWith("\n"))) m_comments.clear();
    skipSpaces();
}

bool Scanner::delimiterCommand() {
    if (peek() != ' ') return true;
    const qsizetype newline = m_input.indexOf('\n', m_position);
    move((newline < 0 ? m_input.size() : newline + 1) - m_position);
    QByteArray text = go::trim(m_input.sliced(9, m_position - 9)).toByteArray();
    if (text.startsWith('\'') && text.endsWith('\'') && text.size() >= 2)
        text = text.sliced(1, text.size() - 2).replace("''", "'");
    if (!setDelimiter(text)) return false;
    emitStatement(m_position);
    return true;
}

bool Scanner::setDelimiter(const QByteArray& text) {
    if (text.isEmpty()) return fail(m_position, QStringLiteral("empty delimiter"));
    m_delimiter = QByteArray(text).replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    return true;
}

void Scanner::skipSpaces() {
    const QByteArrayView trimmed = go::trimLeft(m_input);
    m_total += m_input.size() - trimmed.size();
    m_input = trimmed;
}

Statement Scanner::emitStatement(qsizetype length) {
    QByteArrayView text = m_input.first(length);
    const qsizetype start = m_source.size() - m_input.size();
    if (m_delimiter != ";" && text.endsWith(m_delimiter)) text.chop(m_delimiter.size());
    const QByteArrayView leftTrimmed = go::trimLeft(text);
    Statement statement{.text = go::trimRight(leftTrimmed).toByteArray(),
                        .offset = start + text.size() - leftTrimmed.size(),
                        .comments = std::exchange(m_comments, {})};
    m_input = m_input.sliced(m_position);
    m_position = 0;
    return statement;
}

bool Scanner::fail(qsizetype position, const QString& message) {
    if (m_error) return false;
    const QByteArrayView before = m_source.first(m_source.size() - m_input.size() + position);
    const qsizetype newline = before.lastIndexOf('\n');
    m_error = SplitError{message, static_cast<int>(before.count('\n')) + 1,
                         static_cast<int>(before.size() - newline - 1)};
    return false;
}

}  // namespace

std::expected<QList<Statement>, SplitError> splitAsAtlas(const QByteArray& content, AtlasRules rules) {
    Effort effort{.left = content.size() * effortPerByte + effortAtLeast, .blocks = {}};
    Scanner scanner(content, rules, effort);
    QList<Statement> statements;
    if (scanner.start()) {
        int line = 1;
        qsizetype counted = 0;
        while (std::optional<Statement> statement = scanner.next()) {
            line += static_cast<int>(
                QByteArrayView(content).sliced(counted, statement->offset - counted).count('\n'));
            counted = statement->offset;
            statement->line = line;
            statements.append(*std::move(statement));
        }
    }
    if (scanner.error()) return std::unexpected(*scanner.error());
    return statements;
}

}  // namespace migrations
