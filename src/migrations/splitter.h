#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>

namespace migrations {

/// A statement as it was cut out of a file.
struct Statement {
    QByteArray text;
    qsizetype offset = 0;        ///< of `text` in the file, in bytes
    int line = 1;                ///< of `text` in the file
    QList<QByteArray> comments;  ///< those that belong to it
};

/// Where a file cannot be cut into statements, and why in the tool's own words.
struct SplitError {
    QString message;
    int line = 0;
    int column = 0;

    bool operator==(const SplitError&) const = default;
};

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
