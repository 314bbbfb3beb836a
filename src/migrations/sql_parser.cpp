#include "migrations/sql_parser.h"

#include "migrations/go_text.h"
#include "migrations/text.h"

#include <boost/json.hpp>
#include <pg_query.h>

#include <limits>
#include <memory>
#include <span>

namespace migrations {
namespace {

/// What the parser makes of a text is much larger than the text.
constexpr qsizetype longestParsed = 8 * 1024 * 1024;

/// The pieces of a text, given back to libpg_query at the end.
class Pieces {
public:
    explicit Pieces(PgQuerySplitResult result) : m_result(result) {}
    Pieces(const Pieces&) = delete;
    Pieces& operator=(const Pieces&) = delete;
    ~Pieces() { pg_query_free_split_result(m_result); }

    bool isOk() const { return !m_result.error; }
    std::span<PgQuerySplitStmt* const> all() const {
        // After an error the number is one of statements that never came.
        if (!isOk()) return {};
        return {m_result.stmts, static_cast<size_t>(m_result.n_stmts)};
    }

private:
    PgQuerySplitResult m_result;
};

/// A longer statement is data, and its tree would be a hundred times its size.
constexpr qsizetype longestTree = 1024 * 1024;

/// A parse result, given back to libpg_query at the end.
class Tree {
public:
    explicit Tree(const QByteArray& text) : m_result(pg_query_parse(text.constData())) {}
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;
    ~Tree() { pg_query_free_parse_result(m_result); }

    const PgQueryError* error() const { return m_result.error; }
    std::string_view json() const { return m_result.parse_tree; }

private:
    PgQueryParseResult m_result;
};

/// A document in memory that is given back at once: a tree is thousands of small objects.
struct Document {
    boost::json::monotonic_resource memory;
    boost::json::value root = boost::json::value(boost::json::storage_ptr(&memory));
};

/// What a file nests is a few dozen levels; each level of the tree is two of the JSON.
constexpr size_t deepestTree = 1000;

/// The document `json`; nullptr when it cannot be read.
std::shared_ptr<const Document> documentOf(std::string_view json) {
    const auto document = std::make_shared<Document>();
    boost::json::parse_options options;
    options.max_depth = deepestTree;
    boost::system::error_code error;
    document->root = boost::json::parse(json, error, &document->memory, options);
    return error ? nullptr : document;
}

/// The member `name`, a number; `otherwise` when it is left out.
qsizetype numberOf(const boost::json::object& object, std::string_view name, qsizetype otherwise) {
    const boost::json::value* found = object.if_contains(name);
    const std::int64_t* number = found ? found->if_int64() : nullptr;
    return number ? static_cast<qsizetype>(*number) : otherwise;
}

/// The byte at which character `number`, from 1, of `text` begins.
qsizetype offsetOfCharacter(QByteArrayView text, int number) {
    qsizetype at = 0;
    for (int i = 1; i < number && at < text.size(); ++i)
        at += go::decodeRune(text.sliced(at)).width;
    return at;
}

/// The bytes of blanks and comments at the start of `text`. Block comments nest, as in PostgreSQL.
qsizetype blankPrefix(QByteArrayView text) {
    qsizetype at = 0;
    while (at < text.size()) {
        if (go::isRegexSpace(text[at]) || text[at] == '\v') {
            ++at;
        } else if (text.sliced(at).startsWith("--")) {
            const qsizetype newline = text.indexOf('\n', at);
            at = newline < 0 ? text.size() : newline + 1;
        } else if (text.sliced(at).startsWith("/*")) {
            int depth = 0;
            do {
                const QByteArrayView rest = text.sliced(at);
                if (rest.startsWith("/*")) {
                    ++depth;
                    at += 2;
                } else if (rest.startsWith("*/")) {
                    --depth;
                    at += 2;
                } else {
                    ++at;
                }
            } while (depth > 0 && at < text.size());
        } else {
            break;
        }
    }
    return at;
}

/// Where the scanner or the parser found a statement, with blanks and comments before it.
struct Piece {
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// The statements at `pieces`, one for each; an empty text where there is nothing but blanks.
QList<Statement> textsAt(const QByteArray& content, const QList<Piece>& pieces) {
    QList<Statement> statements;
    int line = 1;
    qsizetype counted = 0;
    for (const Piece& piece : pieces) {
        QByteArrayView text = QByteArrayView(content).sliced(piece.begin, piece.length);
        const qsizetype blank = blankPrefix(text);
        text = go::trimRight(text.sliced(blank));
        const qsizetype offset = piece.begin + blank;
        line += static_cast<int>(QByteArrayView(content).sliced(counted, offset - counted).count('\n'));
        counted = offset;
        statements.append({.text = text.toByteArray(), .offset = offset, .line = line, .comments = {}});
    }
    return statements;
}

}  // namespace

QList<Statement> splitAsPostgres(const QByteArray& content) {
    // Positions are ints in libpg_query.
    if (content.size() >= std::numeric_limits<int>::max()) return {};
    const bool isParsed = content.size() <= longestParsed;
    auto pieces = std::make_unique<Pieces>(isParsed ? pg_query_split_with_parser(content.constData())
                                                    : pg_query_split_with_scanner(content.constData()));
    if (isParsed && !pieces->isOk())
        pieces = std::make_unique<Pieces>(pg_query_split_with_scanner(content.constData()));
    QList<Piece> ranges;
    for (const PgQuerySplitStmt* piece : pieces->all())
        ranges.append({piece->stmt_location, piece->stmt_len});
    QList<Statement> statements = textsAt(content, ranges);
    statements.removeIf([](const Statement& statement) { return statement.text.isEmpty(); });
    return statements;
}

bool parsesAsPostgres(const QByteArray& content) {
    return content.size() <= longestParsed && Pieces(pg_query_split_with_parser(content.constData())).isOk();
}

int statementAt(const QList<Statement>& statements, qsizetype offset) {
    for (qsizetype i = statements.size() - 1; i >= 0; --i) {
        const qsizetype end = statements[i].offset + statements[i].text.size();
        if (statements[i].offset <= offset) return static_cast<int>(i) + (offset > end ? 2 : 1);
    }
    return 0;
}

QList<QByteArray> leadingWords(const QByteArray& statement, int count) {
    QList<QByteArray> words;
    QByteArrayView rest = statement;
    while (words.size() < count) {
        rest = rest.sliced(blankPrefix(rest));
        qsizetype length = 0;
        while (length < rest.size() &&
               (QChar::isLetter(static_cast<uchar>(rest[length])) || rest[length] == '_'))
            ++length;
        if (length == 0) break;
        words.append(rest.first(length).toByteArray().toUpper());
        rest = rest.sliced(length);
    }
    return words;
}

std::expected<ParsedText, SyntaxError> parseStatements(const QByteArray& content) {
    if (content.size() > longestTree)
        return std::unexpected(SyntaxError{Text::tr("The text is longer than 1 MiB."), 0, true});
    const Tree tree(content);
    if (const PgQueryError* error = tree.error()) {
        return std::unexpected(SyntaxError{QString::fromUtf8(error->message),
                                           offsetOfCharacter(content, error->cursorpos), false});
    }
    const auto document = documentOf(tree.json());
    // The parser takes any byte for a letter; the server does not, in these words.
    if (!document && !content.isValidUtf8())
        return std::unexpected(
            SyntaxError{QStringLiteral("invalid byte sequence for encoding \"UTF8\""), 0, false});
    if (!document) return std::unexpected(SyntaxError{Text::tr("The text is nested too deeply."), 0, true});
    const boost::json::value* list = document->root.as_object().if_contains("stmts");
    QList<Piece> pieces;
    QList<const boost::json::value*> trees;
    if (list) {
        for (const boost::json::value& one : list->as_array()) {
            const boost::json::object& statement = one.as_object();
            const qsizetype begin = numberOf(statement, "stmt_location", 0);
            // Left out for a last statement without a semicolon.
            pieces.append({begin, numberOf(statement, "stmt_len", content.size() - begin)});
            trees.append(statement.if_contains("stmt"));
        }
    }
    const QList<Statement> texts = textsAt(content, pieces);
    ParsedText parsed{document, {}, {}};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts[i].text.isEmpty() || !trees[i]) continue;
        parsed.statements.append(texts[i]);
        parsed.trees.append(trees[i]);
    }
    return parsed;
}

int parserMajor() {
    return PG_VERSION_NUM / 10'000;
}

}  // namespace migrations
