#include "migrations/formats/sql_findings.h"

#include "migrations/go_text.h"
#include "migrations/sql_parser.h"
#include "migrations/text.h"

#include <algorithm>

namespace migrations {
namespace {

/// What matters of a statement here.
enum class Kind { Other, Begin, End, Concurrently, CopyFromStdin };

Kind kindOf(const QByteArray& statement) {
    const QList<QByteArray> words = leadingWords(statement, 5);
    const auto word = [&](qsizetype at) { return words.value(at); };
    if (word(0) == "BEGIN" || (word(0) == "START" && word(1) == "TRANSACTION")) return Kind::Begin;
    if (word(0) == "COMMIT" || word(0) == "END" || word(0) == "ABORT") return Kind::End;
    if (word(0) == "ROLLBACK" && word(1) != "TO" && word(2) != "TO") return Kind::End;
    if (word(0) == "COPY") {
        const QByteArray text = statement.simplified().toUpper();
        return text.contains("FROM STDIN") ? Kind::CopyFromStdin : Kind::Other;
    }
    if (word(0) == "CREATE" || word(0) == "DROP" || word(0) == "REINDEX") {
        const qsizetype index = words.indexOf("INDEX");
        if (index > 0 && word(index + 1) == "CONCURRENTLY") return Kind::Concurrently;
        if (word(0) == "REINDEX" && words.contains("CONCURRENTLY")) return Kind::Concurrently;
    }
    return Kind::Other;
}

Finding copyFromStdin() {
    return {Severity::Problem, QStringLiteral("copy-from-stdin"),
            Text::tr("COPY … FROM STDIN needs data that a migration tool cannot send; use INSERT.")};
}

/// `\restrict` and the like, which psql takes for itself and the server for a syntax error.
Finding psqlCommand(QByteArrayView text, int line) {
    const QString word = QString::fromUtf8(text.toByteArray().simplified().split(' ').first());
    return {Severity::Problem, QStringLiteral("psql-command"),
            Text::tr("Line %1: %2 is a psql command, not SQL, so PostgreSQL rejects the file. Newer releases "
                     "of pg_dump write \\restrict and \\unrestrict; remove such lines.")
                .arg(line)
                .arg(word)};
}

/// The first one between the statements of `content`; the scanner leaves out what has no keyword.
void addPsqlCommands(QByteArrayView content, const QList<Statement>& statements, QList<Finding>& found) {
    int line = 0;
    for (qsizetype start = 0; start < content.size(); ++line) {
        const qsizetype newline = content.indexOf('\n', start);
        const qsizetype end = newline < 0 ? content.size() : newline;
        const auto isInside = [&](const Statement& statement) {
            return statement.offset < start && start < statement.offset + statement.text.size();
        };
        if (content[start] == '\\' && std::ranges::none_of(statements, isInside)) {
            found.append(psqlCommand(content.sliced(start, end - start), line + 1));
            return;
        }
        start = end + 1;
    }
}

}  // namespace

QList<Finding> findingsAboutBytes(const QByteArray& content) {
    QList<Finding> found;
    if (content.startsWith("\xEF\xBB\xBF")) {
        found.append({Severity::Warning, QStringLiteral("byte-order-mark"),
                      Text::tr("The file begins with a byte order mark, which is a syntax error for "
                               "PostgreSQL. Save it as UTF-8 without one.")});
    }
    if (content.contains('\0')) {
        found.append({Severity::Problem, QStringLiteral("nul-byte"),
                      Text::tr("The file contains a NUL byte, which PostgreSQL cannot read. It may be saved "
                               "as UTF-16; save it as UTF-8.")});
    }
    qsizetype line = 1;
    for (QByteArrayView rest = content; !rest.isEmpty();) {
        if (static_cast<unsigned char>(rest[0]) < 0x80) {
            if (rest[0] == '\n') ++line;
            rest = rest.sliced(1);
            continue;
        }
        const go::Rune rune = go::decodeRune(rest);
        if (rune.width == 1) {
            found.append({Severity::Warning, QStringLiteral("invalid-utf8"),
                          Text::tr("Line %1 is not valid UTF-8. PostgreSQL rejects it, unless it is in a "
                                   "comment that the tool removes.")
                              .arg(line)});
            break;
        }
        rest = rest.sliced(rune.width);
    }
    return found;
}

QList<Finding> findingsForOneMessage(const QByteArray& content) {
    QList<Finding> found;
    const QList<Statement> statements = splitAsPostgres(content);
    int begins = 0;
    int ends = 0;
    bool concurrently = false;
    for (const Statement& statement : statements) {
        switch (kindOf(statement.text)) {
            case Kind::Begin:
                ++begins;
                break;
            case Kind::End:
                ++ends;
                break;
            case Kind::Concurrently:
                concurrently = true;
                break;
            case Kind::CopyFromStdin:
                found.append(copyFromStdin());
                break;
            case Kind::Other:
                break;
        }
    }
    if (statements.isEmpty()) {
        found.append({Severity::Note, QStringLiteral("no-statements"),
                      Text::tr("This file contains no statement; running it only sets the version.")});
    }
    addPsqlCommands(content, statements, found);
    if (begins > ends) {
        found.append({Severity::Warning, QStringLiteral("unbalanced-transaction"),
                      Text::tr("The file begins a transaction and does not end it; the version that is "
                               "written afterwards would be lost with it.")});
    } else if (ends > begins) {
        found.append({Severity::Warning, QStringLiteral("unbalanced-transaction"),
                      Text::tr("The file ends a transaction that it did not begin; the statements before "
                               "that are kept even if the rest fails.")});
    }
    if (concurrently && statements.size() > 1) {
        found.append({Severity::Warning, QStringLiteral("concurrently-not-alone"),
                      Text::tr("CONCURRENTLY fails here, because a file with several statements runs in one "
                               "transaction. Move the statement to a separate migration.")});
    }
    return found;
}

QList<Finding> findingsForStatements(const QList<Statement>& statements, TransactionMode mode,
                                     const TransactionOfTool& tool) {
    QList<Finding> found;
    bool hasTransaction = false;
    bool concurrently = false;
    for (const Statement& statement : statements) {
        const Kind kind = kindOf(statement.text);
        hasTransaction |= kind == Kind::Begin || kind == Kind::End;
        concurrently |= kind == Kind::Concurrently;
        if (kind == Kind::CopyFromStdin) found.append(copyFromStdin());
    }
    if (statements.isEmpty()) {
        found.append({Severity::Note, QStringLiteral("no-statements"),
                      Text::tr("This file contains no statement; running it only sets the version.")});
    }
    const auto command = std::ranges::find_if(
        statements, [](const Statement& statement) { return statement.text.startsWith('\\'); });
    if (command != statements.end()) found.append(psqlCommand(command->text, command->line));
    if (mode == TransactionMode::None) return found;
    if (hasTransaction) {
        found.append(
            {Severity::Warning, QStringLiteral("unbalanced-transaction"),
             Text::tr("The file begins or ends a transaction, but %1 already runs it in one; what it commits "
                      "is kept even if the rest fails. Remove these statements, or add %2.")
                 .arg(tool.title, tool.remedy)});
    }
    if (concurrently) {
        found.append({Severity::Warning, QStringLiteral("concurrently-in-transaction"),
                      Text::tr("CONCURRENTLY fails inside a transaction; add %1.").arg(tool.remedy)});
    }
    return found;
}

}  // namespace migrations
