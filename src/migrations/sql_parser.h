#pragma once

#include "migrations/statement.h"

#include <boost/json/fwd.hpp>

#include <expected>
#include <memory>

namespace migrations {

/// Cuts `content` into statements as PostgreSQL's own scanner does (libpg_query, PostgreSQL 15), also when
/// some of it is no valid SQL. Texts are without the semicolon and without comments around them. Nothing at
/// all when the scanner gives up, on an unclosed quote for example. A NUL byte ends the text, as for the
/// server.
QList<Statement> splitAsPostgres(const QByteArray& content);

/// Whether libpg_query (PostgreSQL 15) parses all of `content`. A newer server may know more.
bool parsesAsPostgres(const QByteArray& content);

/// The number, from 1, of the statement that holds byte `offset` of the text; 0 before the first. What lies
/// behind the semicolon of a statement counts as the next, because the scanner leaves out what has no
/// keyword.
int statementAt(const QList<Statement>& statements, qsizetype offset);

/// The first words of a statement in upper case, comments skipped: {"CREATE", "UNIQUE", "INDEX"}. Stops at
/// the first thing that is not a word.
QList<QByteArray> leadingWords(const QByteArray& statement, int count);

/// Why a text could not be parsed, in the words of PostgreSQL's parser, and where.
struct SyntaxError {
    QString message;
    qsizetype offset = 0;  ///< in the text, in bytes
    bool isLimit = false;  ///< the SQL may be right, but is too large for this program

    bool operator==(const SyntaxError&) const = default;
};

/// The statements of a text with their parse trees as libpg_query writes them in JSON: `{"AlterTableStmt":
/// {…}}`. Positions in a tree are bytes of the text that was parsed, not of the statement.
struct ParsedText {
    std::shared_ptr<const void> memory;  ///< of all trees, which are gone with it
    QList<Statement> statements;
    QList<const boost::json::value*> trees;  ///< one for each statement
};

/// Parses `content` with PostgreSQL's own parser. One mistake anywhere in it is an error for all of it.
/// Longer than 1 MiB, or nested more than 1000 levels deep, is an error that says so.
std::expected<ParsedText, SyntaxError> parseStatements(const QByteArray& content);

/// The major version of PostgreSQL whose grammar parseStatements() knows.
int parserMajor();

}  // namespace migrations
