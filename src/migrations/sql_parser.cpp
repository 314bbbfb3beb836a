#include "migrations/sql_parser.h"

#include "core/json.h"
#include "migrations/go_text.h"
#include "migrations/text.h"

#include <QJsonArray>

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
    QByteArray json() const {
        return QByteArray::fromRawData(m_result.parse_tree, qstrlen(m_result.parse_tree));
    }

private:
    PgQueryParseResult m_result;
};

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

std::expected<QList<StatementTree>, SyntaxError> parseStatements(const QByteArray& content) {
    if (content.size() > longestTree)
        return std::unexpected(SyntaxError{Text::tr("The text is longer than 1 MiB."), 0});
    const Tree tree(content);
    if (const PgQueryError* error = tree.error()) {
        return std::unexpected(
            SyntaxError{QString::fromUtf8(error->message), offsetOfCharacter(content, error->cursorpos)});
    }
    const auto root = core::parseJsonObject(tree.json());
    if (!root)
        return std::unexpected(SyntaxError{Text::tr("The text is nested too deeply, or not UTF-8."), 0});
    QList<Piece> pieces;
    QList<QJsonObject> trees;
    for (const QJsonValue& statement : root->value(QLatin1String("stmts")).toArray()) {
        const qsizetype begin = statement[QLatin1String("stmt_location")].toInt();
        // Left out for a last statement without a semicolon.
        const qsizetype length =
            statement[QLatin1String("stmt_len")].toInt(static_cast<int>(content.size() - begin));
        pieces.append({begin, length});
        trees.append(statement[QLatin1String("stmt")].toObject());
    }
    const QList<Statement> texts = textsAt(content, pieces);
    QList<StatementTree> parsed;
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (!texts[i].text.isEmpty()) parsed.append({texts[i], trees[i]});
    return parsed;
}

int parserMajor() {
    return PG_VERSION_NUM / 10'000;
}

}  // namespace migrations
