#include "migrations/run/failure.h"

#include "migrations/sql_parser.h"

namespace migrations {
namespace {

ApplyFailure of(const MigrationFile& file) {
    ApplyFailure failure;
    failure.version = file.version;
    failure.file = file.name;
    return failure;
}

/// The statements of the step's section as PostgreSQL counts them.
QList<Statement> countedStatements(const FileStep& step) {
    const Section section = step.sending.section;
    const QByteArray& content = step.content();
    QList<Statement> statements = splitAsPostgres(content.sliced(section.begin, section.size));
    for (Statement& statement : statements)
        statement.offset += section.begin;
    return statements;
}

/// Line and column, in characters, of a byte of `text`.
void locate(QByteArrayView text, qsizetype offset, ApplyFailure& failure) {
    const QByteArrayView before = text.first(std::min(offset, text.size()));
    failure.line = static_cast<int>(before.count('\n')) + 1;
    const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
    failure.column = static_cast<int>(QString::fromUtf8(line).toUcs4().size()) + 1;
}

/// The byte of the file that byte `position` of what was sent comes from; goose leaves the CR at line ends
/// out.
qsizetype placeInFile(QByteArrayView content, const Statement& sent, qsizetype position) {
    qsizetype place = sent.offset;
    for (qsizetype i = 0; i < std::min(position, sent.text.size()); ++i, ++place) {
        if (place + 1 < content.size() && content[place] == '\r' && sent.text[i] != '\r') ++place;
    }
    return place;
}

}  // namespace

ApplyFailure failureOf(const Refusal& refusal) {
    ApplyFailure failure;
    failure.code = refusal.code;
    failure.message = refusal.message;
    return failure;
}

ApplyFailure failureOf(const Refusal& refusal, const MigrationFile& file) {
    ApplyFailure failure = of(file);
    failure.code = refusal.code;
    failure.message = refusal.message;
    return failure;
}

ApplyFailure failureOf(const core::Error& error, const MigrationFile& file) {
    ApplyFailure failure = of(file);
    failure.code = error.code();
    failure.message = error.message();
    failure.detail = error.detail();
    return failure;
}

ApplyFailure failureOf(const core::Error& error, const postgres::Diagnostic& diagnostic, const FileStep& step,
                       const Statement& sent) {
    const QByteArray& content = step.content();
    ApplyFailure failure = failureOf(error, step.file);
    if (step.direction == Direction::Down && !step.file.downName.isEmpty()) failure.file = step.file.downName;
    if (!diagnostic.message.isEmpty()) {
        failure.message = diagnostic.message;
        failure.detail = diagnostic.details();
    }
    const QList<Statement> statements = countedStatements(step);
    qsizetype at = -1;
    if (diagnostic.byteOffset >= 0) {
        at = placeInFile(content, sent, diagnostic.byteOffset);
        failure.statementNumber = statementAt(statements, at);
    } else if (!statements.isEmpty()) {
        // Without a position the number of results that came before tells the statement.
        const int first = std::max(1, statementAt(statements, sent.offset));
        failure.statementNumber = std::min(first + diagnostic.statement, static_cast<int>(statements.size()));
        at = statements[failure.statementNumber - 1].offset;
    }
    if (at >= 0) locate(content, at, failure);
    if (failure.statementNumber > 0 && failure.statementNumber <= statements.size())
        failure.statement = QString::fromUtf8(statements[failure.statementNumber - 1].text);
    else if (at >= 0)
        failure.statement = QString::fromUtf8(content.sliced(at));
    return failure;
}

}  // namespace migrations
