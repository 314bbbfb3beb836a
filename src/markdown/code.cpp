#include "markdown/code.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>
#include <string>

namespace markdown {
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

constexpr auto javaScriptWords = std::to_array<std::string_view>(
    {"any",    "as",         "async",     "await",    "boolean",    "break",     "case",     "catch",
     "class",  "const",      "continue",  "debugger", "default",    "delete",    "do",       "else",
     "enum",   "export",     "extends",   "false",    "finally",    "for",       "from",     "function",
     "if",     "implements", "import",    "in",       "instanceof", "interface", "let",      "new",
     "null",   "number",     "of",        "private",  "protected",  "public",    "readonly", "return",
     "static", "string",     "super",     "switch",   "this",       "throw",     "true",     "try",
     "type",   "typeof",     "undefined", "var",      "void",       "while",     "yield"});
constexpr auto pythonWords = std::to_array<std::string_view>(
    {"False",  "None",     "True",   "and",  "as",   "assert", "async",  "await",    "break", "case",
     "class",  "continue", "def",    "del",  "elif", "else",   "except", "finally",  "for",   "from",
     "global", "if",       "import", "in",   "is",   "lambda", "match",  "nonlocal", "not",   "or",
     "pass",   "raise",    "return", "self", "try",  "while",  "with",   "yield"});
constexpr auto rustWords = std::to_array<std::string_view>(
    {"Self", "as",     "async",  "await",  "bool",  "break", "const", "continue", "crate", "dyn",
     "else", "enum",   "extern", "false",  "fn",    "for",   "i32",   "i64",      "if",    "impl",
     "in",   "let",    "loop",   "match",  "mod",   "move",  "mut",   "pub",      "ref",   "return",
     "self", "static", "str",    "struct", "super", "trait", "true",  "type",     "u32",   "u64",
     "u8",   "unsafe", "use",    "usize",  "where", "while"});
constexpr auto jsonWords = std::to_array<std::string_view>({"false", "null", "true"});
constexpr auto yamlWords = std::to_array<std::string_view>({"false", "no", "null", "true", "yes"});

static_assert(std::ranges::is_sorted(sqlWords) && std::ranges::is_sorted(goWords));
static_assert(std::ranges::is_sorted(cppWords) && std::ranges::is_sorted(shellWords));
static_assert(std::ranges::is_sorted(javaScriptWords) && std::ranges::is_sorted(pythonWords));
static_assert(std::ranges::is_sorted(rustWords) && std::ranges::is_sorted(jsonWords) &&
              std::ranges::is_sorted(yamlWords));

struct Grammar {
    Words words;
    std::string_view lineComment = {};
    bool hasBlockComments = false;
    std::string_view quotes = {};
    char longQuote = 0;  ///< the quote whose strings go on over line ends
    bool escapes = true;
    bool ignoresCase = false;
    bool wantsBlankBeforeComment = false;
};

Grammar grammarOf(CodeLanguage language) {
    switch (language) {
        case CodeLanguage::Sql:
            return {.words = sqlWords,
                    .lineComment = "--",
                    .hasBlockComments = true,
                    .quotes = "'",
                    .longQuote = '\'',
                    .escapes = false,
                    .ignoresCase = true};
        case CodeLanguage::Go:
            return {.words = goWords,
                    .lineComment = "//",
                    .hasBlockComments = true,
                    .quotes = "\"'`",
                    .longQuote = '`'};
        case CodeLanguage::Cpp:
            return {.words = cppWords, .lineComment = "//", .hasBlockComments = true, .quotes = "\"'"};
        case CodeLanguage::Shell:
            return {
                .words = shellWords, .lineComment = "#", .quotes = "\"'", .wantsBlankBeforeComment = true};
        case CodeLanguage::JavaScript:
            return {.words = javaScriptWords,
                    .lineComment = "//",
                    .hasBlockComments = true,
                    .quotes = "\"'`",
                    .longQuote = '`'};
        case CodeLanguage::Python:
            return {.words = pythonWords, .lineComment = "#", .quotes = "\"'"};
        case CodeLanguage::Rust:  // a ' may begin a lifetime
            return {.words = rustWords, .lineComment = "//", .hasBlockComments = true, .quotes = "\""};
        case CodeLanguage::Json:
            return {.words = jsonWords, .quotes = "\""};
        case CodeLanguage::Yaml:
            return {.words = yamlWords, .lineComment = "#", .quotes = "\"'", .wantsBlankBeforeComment = true};
        case CodeLanguage::Plain:
            break;
    }
    return {};
}

template <typename Char>
bool isDigit(Char c) {
    return c >= '0' && c <= '9';
}

/// Letters beyond ASCII count as such without a table.
template <typename Char>
bool isWordChar(Char c) {
    const auto unit = static_cast<std::make_unsigned_t<Char>>(c);
    return unit > 127 || unit == '_' || std::isalnum(static_cast<int>(unit)) != 0;
}

template <typename Char>
bool isSpace(Char c) {
    return c == ' ' || c == '\t';
}

template <typename Char>
bool startsWith(std::basic_string_view<Char> text, std::string_view ascii) {
    return text.size() >= ascii.size() && std::equal(ascii.begin(), ascii.end(), text.begin());
}

template <typename Char>
bool isKeyword(std::basic_string_view<Char> word, const Grammar& grammar) {
    std::array<char, 16> bytes;
    if (word.size() > bytes.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (static_cast<std::make_unsigned_t<Char>>(word[i]) > 127) return false;
        bytes[i] = static_cast<char>(grammar.ignoresCase ? std::tolower(static_cast<int>(word[i])) : word[i]);
    }
    return std::ranges::binary_search(grammar.words, std::string_view(bytes.data(), word.size()));
}

/// Just behind the quote that ends the string whose contents begin at `from`; npos when the line ends first.
template <typename Char>
std::size_t endOfString(std::basic_string_view<Char> line, std::size_t from, Char quote,
                        const Grammar& grammar) {
    for (std::size_t i = from; i < line.size(); ++i) {
        if (grammar.escapes && quote != '`' && line[i] == '\\')
            ++i;
        else if (line[i] == quote)
            return i + 1;
    }
    return std::string_view::npos;
}

template <typename Char>
CodeLine scanned(std::basic_string_view<Char> line, CodeLanguage language, CodeState state) {
    constexpr std::size_t npos = std::string_view::npos;
    CodeLine out;
    if (language == CodeLanguage::Plain) return out;
    const Grammar grammar = grammarOf(language);
    std::size_t i = 0;
    const auto add = [&out](std::size_t start, std::size_t end, CodeKind kind) {
        out.spans.push_back({static_cast<int>(start), static_cast<int>(end - start), kind});
    };
    const auto finish = [&](std::size_t from, std::size_t end, CodeKind kind, CodeState open) {
        if (end == npos) out.state = open;
        i = end == npos ? line.size() : end;
        add(from, i, kind);
    };
    const auto comment = [&](std::size_t from, std::size_t search) {
        std::size_t close = search;
        while (close < line.size() && !startsWith(line.substr(close), "*/"))
            ++close;
        finish(from, close < line.size() ? close + 2 : npos, CodeKind::Comment, CodeState::Comment);
    };
    if (state == CodeState::Comment) comment(0, 0);
    if (state == CodeState::String)
        finish(0, endOfString(line, 0, static_cast<Char>(grammar.longQuote), grammar), CodeKind::String,
               CodeState::String);
    while (i < line.size()) {
        const Char c = line[i];
        const auto rest = line.substr(i);
        const bool mayComment = !grammar.wantsBlankBeforeComment || i == 0 || isSpace(line[i - 1]);
        if (!grammar.lineComment.empty() && mayComment && startsWith(rest, grammar.lineComment)) {
            add(i, line.size(), CodeKind::Comment);
            break;
        }
        if (grammar.hasBlockComments && startsWith(rest, "/*")) {
            comment(i, i + 2);
        } else if (std::ranges::find(grammar.quotes, c) != grammar.quotes.end()) {
            finish(i, endOfString(line, i + 1, c, grammar), CodeKind::String,
                   c == static_cast<Char>(grammar.longQuote) ? CodeState::String : CodeState::None);
        } else if (isWordChar(c)) {
            std::size_t end = i + 1;
            while (end < line.size() && isWordChar(line[end]))
                ++end;
            if (isDigit(c))
                add(i, end, CodeKind::Number);
            else if (isKeyword(line.substr(i, end - i), grammar))
                add(i, end, CodeKind::Keyword);
            i = end;
        } else {
            ++i;
        }
    }
    return out;
}

}  // namespace

CodeLanguage codeLanguage(std::string_view info) {
    info.remove_prefix(std::min(info.find_first_not_of(" \t"), info.size()));
    std::string word(info.substr(0, info.find_first_of(" \t\r\n{,")));
    for (char& c : word)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    const auto isOneOf = [&word](std::initializer_list<std::string_view> names) {
        return std::ranges::find(names, word) != names.end();
    };
    if (isOneOf({"sql", "psql", "pgsql", "postgres", "postgresql", "plpgsql", "sqlite"}))
        return CodeLanguage::Sql;
    if (isOneOf({"go", "golang"})) return CodeLanguage::Go;
    if (isOneOf({"cpp", "c++", "cc", "cxx", "c", "h", "hpp"})) return CodeLanguage::Cpp;
    if (isOneOf({"sh", "bash", "shell", "zsh", "console", "dockerfile"})) return CodeLanguage::Shell;
    if (isOneOf({"js", "javascript", "jsx", "mjs", "ts", "typescript", "tsx"}))
        return CodeLanguage::JavaScript;
    if (isOneOf({"py", "python", "python3"})) return CodeLanguage::Python;
    if (isOneOf({"rs", "rust"})) return CodeLanguage::Rust;
    if (isOneOf({"json", "jsonc", "json5"})) return CodeLanguage::Json;
    if (isOneOf({"yaml", "yml"})) return CodeLanguage::Yaml;
    return CodeLanguage::Plain;
}

CodeLine scanCode(std::string_view line, CodeLanguage language, CodeState state) {
    return scanned(line, language, state);
}

CodeLine scanCode(std::u16string_view line, CodeLanguage language, CodeState state) {
    return scanned(line, language, state);
}

}  // namespace markdown
