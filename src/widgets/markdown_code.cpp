#include "widgets/markdown_code.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace widgets {
namespace {

using Words = std::span<const std::string_view>;

// Each list is sorted, for binary search.
constexpr auto sqlWords = std::to_array<std::string_view>(
    {"add",      "all",      "alter",     "analyze",   "and",          "any",       "as",
     "asc",      "begin",    "between",   "by",        "cascade",      "case",      "cast",
     "check",    "column",   "comment",   "commit",    "concurrently", "conflict",  "constraint",
     "create",   "cross",    "cube",      "default",   "delete",       "desc",      "distinct",
     "do",       "domain",   "drop",      "else",      "end",          "enum",      "except",
     "exclude",  "execute",  "exists",    "explain",   "extension",    "false",     "fetch",
     "filter",   "for",      "foreign",   "from",      "full",         "function",  "generated",
     "grant",    "group",    "having",    "identity",  "if",           "ilike",     "in",
     "index",    "inner",    "insert",    "intersect", "into",         "is",        "join",
     "key",      "language", "lateral",   "left",      "like",         "limit",     "materialized",
     "not",      "nothing",  "null",      "offset",    "on",           "or",        "order",
     "outer",    "over",     "partition", "policy",    "primary",      "procedure", "references",
     "refresh",  "rename",   "replace",   "restrict",  "returning",    "returns",   "revoke",
     "right",    "rollback", "row",       "rows",      "schema",       "select",    "sequence",
     "set",      "table",    "temporary", "then",      "to",           "trigger",   "true",
     "truncate", "type",     "union",     "unique",    "update",       "using",     "vacuum",
     "values",   "view",     "when",      "where",     "window",       "with"});
constexpr auto goWords = std::to_array<std::string_view>(
    {"any",     "bool",   "break",  "byte",    "case",        "chan",   "const",   "continue",
     "default", "defer",  "else",   "error",   "fallthrough", "false",  "float64", "for",
     "func",    "go",     "goto",   "if",      "import",      "int",    "int64",   "interface",
     "iota",    "map",    "nil",    "package", "range",       "return", "rune",    "select",
     "string",  "struct", "switch", "true",    "type",        "uint",   "var"});
constexpr auto cppWords = std::to_array<std::string_view>(
    {"auto",      "bool",     "break",    "case",    "catch",     "char",     "class",    "co_await",
     "co_return", "co_yield", "concept",  "const",   "constexpr", "continue", "default",  "delete",
     "do",        "double",   "else",     "enum",    "explicit",  "extern",   "false",    "final",
     "float",     "for",      "friend",   "if",      "inline",    "int",      "long",     "mutable",
     "namespace", "new",      "noexcept", "nullptr", "operator",  "override", "private",  "protected",
     "public",    "requires", "return",   "short",   "signed",    "sizeof",   "static",   "static_cast",
     "struct",    "switch",   "template", "this",    "throw",     "true",     "try",      "typedef",
     "typename",  "union",    "unsigned", "using",   "virtual",   "void",     "volatile", "while"});
constexpr auto shellWords = std::to_array<std::string_view>(
    {"case",   "cd",     "do",   "done",     "echo", "elif",  "else",  "esac", "exec",   "exit",
     "export", "fi",     "for",  "function", "if",   "in",    "local", "read", "return", "set",
     "shift",  "source", "sudo", "then",     "trap", "unset", "until", "while"});

static_assert(std::ranges::is_sorted(sqlWords) && std::ranges::is_sorted(goWords));
static_assert(std::ranges::is_sorted(cppWords) && std::ranges::is_sorted(shellWords));

struct Grammar {
    Words words;
    QLatin1StringView lineComment;
    bool hasBlockComments = false;
    QLatin1StringView quotes;
    QChar longQuote;  ///< the quote whose strings go on over line ends
    bool escapes = true;
    Qt::CaseSensitivity caseSensitivity = Qt::CaseSensitive;
};

Grammar grammarOf(CodeLanguage language) {
    switch (language) {
        case CodeLanguage::Sql:
            return {.words = sqlWords,
                    .lineComment = QLatin1StringView("--"),
                    .hasBlockComments = true,
                    .quotes = QLatin1StringView("'"),
                    .longQuote = u'\'',
                    .escapes = false,
                    .caseSensitivity = Qt::CaseInsensitive};
        case CodeLanguage::Go:
            return {.words = goWords,
                    .lineComment = QLatin1StringView("//"),
                    .hasBlockComments = true,
                    .quotes = QLatin1StringView("\"'`"),
                    .longQuote = u'`'};
        case CodeLanguage::Cpp:
            return {.words = cppWords,
                    .lineComment = QLatin1StringView("//"),
                    .hasBlockComments = true,
                    .quotes = QLatin1StringView("\"'"),
                    .longQuote = {}};
        case CodeLanguage::Shell:
            return {.words = shellWords,
                    .lineComment = QLatin1StringView("#"),
                    .quotes = QLatin1StringView("\"'"),
                    .longQuote = {}};
        case CodeLanguage::Plain:
            return {};
    }
    Q_UNREACHABLE();
}

bool isWordChar(QChar c) {
    return c.isLetterOrNumber() || c == u'_';
}

bool isKeyword(QStringView word, const Grammar& grammar) {
    std::array<char, 16> bytes;
    if (word.size() > static_cast<qsizetype>(bytes.size())) return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word[i].unicode() > 127) return false;
        const QChar c = grammar.caseSensitivity == Qt::CaseInsensitive ? word[i].toLower() : word[i];
        bytes[static_cast<std::size_t>(i)] = c.toLatin1();
    }
    return std::ranges::binary_search(grammar.words,
                                      std::string_view(bytes.data(), static_cast<std::size_t>(word.size())));
}

/// Just behind the quote that ends the string whose contents begin at `from`; -1 when the line ends first.
qsizetype endOfString(QStringView line, qsizetype from, QChar quote, const Grammar& grammar) {
    for (qsizetype i = from; i < line.size(); ++i) {
        if (grammar.escapes && quote != u'`' && line[i] == u'\\')
            ++i;
        else if (line[i] == quote)
            return i + 1;
    }
    return -1;
}

}  // namespace

CodeLanguage codeLanguage(QStringView info) {
    const QStringView trimmed = info.trimmed();
    qsizetype end = 0;
    while (end < trimmed.size() && !trimmed[end].isSpace() && trimmed[end] != u'{' && trimmed[end] != u',')
        ++end;
    const QString word = trimmed.first(end).toString().toLower();
    const auto isOneOf = [&word](std::initializer_list<QLatin1StringView> names) {
        return std::ranges::find(names, word) != names.end();
    };
    using L = QLatin1StringView;
    if (isOneOf({L("sql"), L("psql"), L("pgsql"), L("postgres"), L("postgresql"), L("plpgsql"), L("sqlite")}))
        return CodeLanguage::Sql;
    if (isOneOf({L("go"), L("golang")})) return CodeLanguage::Go;
    if (isOneOf({L("cpp"), L("c++"), L("cc"), L("cxx"), L("c"), L("h"), L("hpp")})) return CodeLanguage::Cpp;
    if (isOneOf({L("sh"), L("bash"), L("shell"), L("zsh"), L("console"), L("dockerfile")}))
        return CodeLanguage::Shell;
    return CodeLanguage::Plain;
}

CodeLine scanCode(QStringView line, CodeLanguage language, CodeState state) {
    CodeLine out;
    if (language == CodeLanguage::Plain) return out;
    const Grammar grammar = grammarOf(language);
    const auto add = [&out](qsizetype start, qsizetype end, CodeKind kind) {
        out.spans.append({static_cast<int>(start), static_cast<int>(end - start), kind});
    };
    qsizetype i = 0;
    const auto finish = [&](qsizetype from, qsizetype end, CodeKind kind, CodeState open) {
        if (end < 0) out.state = open;
        add(from, end < 0 ? line.size() : end, kind);
        i = end < 0 ? line.size() : end;
    };
    const auto comment = [&](qsizetype from, qsizetype search) {
        const qsizetype close = line.indexOf(QLatin1StringView("*/"), search);
        finish(from, close < 0 ? -1 : close + 2, CodeKind::Comment, CodeState::Comment);
    };
    if (state == CodeState::Comment) comment(0, 0);
    if (state == CodeState::String)
        finish(0, endOfString(line, 0, grammar.longQuote, grammar), CodeKind::String, CodeState::String);
    while (i < line.size()) {
        const QChar c = line[i];
        const QStringView rest = line.sliced(i);
        const bool opensComment = !grammar.lineComment.isEmpty() && rest.startsWith(grammar.lineComment) &&
                                  (language != CodeLanguage::Shell || i == 0 || line[i - 1].isSpace());
        if (opensComment) {
            add(i, line.size(), CodeKind::Comment);
            break;
        }
        if (grammar.hasBlockComments && rest.startsWith(QLatin1StringView("/*"))) {
            comment(i, i + 2);
        } else if (grammar.quotes.contains(c)) {
            finish(i, endOfString(line, i + 1, c, grammar), CodeKind::String,
                   c == grammar.longQuote ? CodeState::String : CodeState::None);
        } else if (isWordChar(c)) {
            qsizetype end = i + 1;
            while (end < line.size() && isWordChar(line[end]))
                ++end;
            if (c.isDigit())
                add(i, end, CodeKind::Number);
            else if (isKeyword(line.sliced(i, end - i), grammar))
                add(i, end, CodeKind::Keyword);
            i = end;
        } else {
            ++i;
        }
    }
    return out;
}

}  // namespace widgets
