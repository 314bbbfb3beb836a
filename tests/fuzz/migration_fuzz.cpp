#include "migrations/formats/ddl_effects.h"
#include "migrations/formats/sql_findings.h"
#include "migrations/sql_parser.h"
#include "migrations/tools/atlas/directives.h"
#include "migrations/tools/atlas/files.h"
#include "migrations/tools/dbmate/script.h"
#include "migrations/tools/goose/script.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace migrations;

namespace {

/// Statements have to lie where they say.
void check(const QByteArray& content, const QList<Statement>& statements) {
    for (const Statement& statement : statements) {
        if (content.mid(statement.offset, statement.text.size()) != statement.text) std::abort();
    }
}

}  // namespace

/// Any bytes, as a migration and as an atlas.sum: findings at worst, and never for long.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray content(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto statements = splitAsAtlas(content, AtlasRules::Postgres)) check(content, *statements);
    if (const auto statements = splitAsAtlas(content, AtlasRules::Generic)) check(content, *statements);
    (void)atlasStatements(content, Tool::Goose);
    const QList<Statement> statements = splitAsPostgres(content);
    check(content, statements);
    for (const Statement& statement : statements)
        (void)leadingWords(statement.text, 5);
    (void)findingsAboutBytes(content);
    (void)findingsForOneMessage(content);
    (void)findingsForStatements(statements, TransactionMode::PerFile, {});
    for (const Direction direction : {Direction::Up, Direction::Down}) {
        (void)readGooseScript(content, direction);
        const DbmateScript dbmate = readDbmateScript(content, direction);
        if (dbmate.block.begin + dbmate.block.size > content.size()) std::abort();
    }
    for (const Effect& effect : effectsOf(content))
        (void)effect.title();
    (void)fileDirectives(content);
    (void)overlookedDirectives(content);
    const qsizetype half = content.size() / 2;
    (void)checkSum({{"1.sql", content.first(half)}, {"2.up.sql", content.sliced(half)}}, content);
    return 0;
}
