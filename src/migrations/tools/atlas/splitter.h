#pragma once

#include "migrations/statement.h"

#include <expected>

namespace migrations {

/// Which of its rules Atlas uses: those of its Postgres driver for its own files, the generic ones for the
/// files of other tools.
enum class AtlasRules { Postgres, Generic };

/// Cuts `content` into statements exactly as Atlas does, with all its oddities, because that is what will be
/// sent and hashed: parentheses are counted and must balance, comments do not nest, backquotes quote,
/// `BEGIN … END;` stays one statement, `E'it\'s'` is an unclosed quote, a last comment without a newline is a
/// statement. Source: ariga/atlas `sql/migrate/lex.go`, options of `sql/postgres/driver.go`.
/// A file of nested BEGINs that Atlas could never finish is an error instead of a hang.
std::expected<QList<Statement>, SplitError> splitAsAtlas(const QByteArray& content, AtlasRules rules);

}  // namespace migrations
