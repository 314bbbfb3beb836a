#include "migrations/hazards/ignore_comments.h"

#include "migrations/hazards/line_index.h"
#include "migrations/hazards/statement_text.h"
#include "migrations/hazards/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace migrations::hazards {
namespace {

/// The rules and the statement that one comment ignores.
struct Ignore {
    const Comment* comment = nullptr;
    QSet<QString> keys;      ///< of the rules that the names mean
    QStringList names;       ///< empty: every rule
    int statement = 0;       ///< its number; 0: the whole file
    bool isOurs = false;     ///< should match something
    bool namesRules = true;  ///< its names are names of rules: ours or squawk's
};

/// True when a blank line follows the comments at the start of the file that `comment` is one of.
bool isInHeader(const QByteArray& sql, const QList<Comment>& comments, const Comment& comment) {
    qsizetype at = 0;
    bool isIncluded = false;
    for (const Comment& one : comments) {
        if (one.begin != at) break;
        isIncluded |= one.begin == comment.begin;
        at = one.end < sql.size() ? one.end + 1 : one.end;
    }
    return isIncluded && (at >= sql.size() || sql[at] == '\n');
}

qsizetype endOf(const ParsedStatement& statement) {
    return statement.offset + statement.text.size();
}

/// The statement that a comment is about: one that ends in its line, else the one it stands in or before; 0
/// when there is none.
int statementOf(const Comment& comment, const QList<ParsedStatement>& statements, const LineIndex& lines) {
    const auto next = std::ranges::partition_point(
        statements, [&](const ParsedStatement& one) { return endOf(one) <= comment.begin; });
    if (next != statements.begin() && lines.at(endOf(*(next - 1))).line == lines.at(comment.begin).line)
        return (next - 1)->number;
    return next == statements.end() ? 0 : next->number;
}

std::optional<Ignore> ignoreOf(const Comment& comment) {
    static const QRegularExpression pattern(
        QStringLiteral("^(colophon:ignore|squawk-ignore|atlas:nolint)(-file)?(?![-\\w])\\s*:?\\s*(.*)$"));
    const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(comment.text));
    if (!match.hasMatch()) return {};
    static const QRegularExpression separator(QStringLiteral("[,\\s]+"));
    Ignore ignore;
    ignore.comment = &comment;
    ignore.names = match.captured(3).split(separator, Qt::SkipEmptyParts);
    for (const QString& name : std::as_const(ignore.names))
        for (const Rule* rule : rulesNamed(name))
            ignore.keys.insert(rule->key);
    ignore.isOurs = match.captured(1).startsWith(QLatin1String("colophon"));
    ignore.namesRules = match.captured(1) != QLatin1String("atlas:nolint");
    if (match.captured(2).isEmpty()) ignore.statement = -1;
    return ignore;
}

bool covers(const Ignore& ignore, const Hazard& hazard) {
    if (ignore.statement != 0 && ignore.statement != hazard.statementNumber) return false;
    return ignore.names.isEmpty() ? !ignore.isOurs : ignore.keys.contains(hazard.rule);
}

}  // namespace

QList<Comment> commentsOf(const QByteArray& sql) {
    QList<Comment> comments;
    for (const TextRange& range : commentRanges(sql)) {
        QByteArray text = sql.sliced(range.begin, range.end - range.begin);
        text = text.startsWith("/*") && text.endsWith("*/") ? text.sliced(2).chopped(2) : text.sliced(2);
        comments.append({text.trimmed(), range.begin, range.end});
    }
    return comments;
}

QList<Hazard> withoutIgnored(const QByteArray& sql, const QList<ParsedStatement>& statements,
                             QList<Hazard> hazards, const QList<const Rule*>& checked) {
    // Reading the comments of a large file takes longer than looking for these words.
    if (!sql.contains("ignore") && !sql.contains("nolint")) return hazards;
    const QList<Comment> comments = commentsOf(sql);
    const LineIndex lines(sql);
    const auto isChecked = [&](const QString& key) {
        return std::ranges::any_of(checked, [&](const Rule* rule) { return rule->key == key; });
    };
    QList<Hazard> notes;
    const auto note = [&](const Comment& comment, const QString& message) {
        const LineIndex::Position position = lines.at(comment.begin);
        if (isChecked(QStringLiteral("unused-ignore")))
            notes.append({.rule = QStringLiteral("unused-ignore"),
                          .severity = Severity::Note,
                          .line = position.line,
                          .column = position.column,
                          .statementNumber = 0,
                          .relation = {},
                          .message = message,
                          .safer = {},
                          .disproved = false,
                          .evidence = {}});
    };
    QList<Ignore> ignores;
    for (const Comment& comment : comments) {
        std::optional<Ignore> ignore = ignoreOf(comment);
        if (!ignore) continue;
        if (!ignore->namesRules && isInHeader(sql, comments, comment)) ignore->statement = 0;
        if (ignore->statement != 0) ignore->statement = statementOf(comment, statements, lines);
        if (ignore->statement == 0 && ignoreOf(comment)->statement != 0 && ignore->namesRules) {
            note(comment, Words::tr("This ignore comment has no effect: no statement follows it."));
            continue;
        }
        if (ignore->isOurs && ignore->names.isEmpty()) {
            note(comment, Words::tr("This ignore comment has no effect: it names no rule."));
            continue;
        }
        bool knowsAll = true;
        for (const QString& name : std::as_const(ignore->names)) {
            if (!ignore->namesRules || !rulesNamed(name).isEmpty()) continue;
            note(comment, Words::tr("This ignore comment names a rule that does not exist: %1.").arg(name));
            knowsAll = false;
        }
        const bool isUsed =
            std::ranges::any_of(hazards, [&](const Hazard& hazard) { return covers(*ignore, hazard); });
        // Without all rules checked it cannot be said.
        const bool wasChecked = std::ranges::any_of(ignore->keys, isChecked);
        if (ignore->isOurs && knowsAll && !isUsed && wasChecked)
            note(comment,
                 Words::tr("This ignore comment has no effect: the rule finds nothing in the statement."));
        ignores.append(*ignore);
    }
    hazards.removeIf([&](const Hazard& hazard) {
        return std::ranges::any_of(ignores, [&](const Ignore& ignore) { return covers(ignore, hazard); });
    });
    return hazards + notes;
}

}  // namespace migrations::hazards
