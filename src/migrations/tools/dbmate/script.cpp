#include "migrations/tools/dbmate/script.h"

#include <QRegularExpression>

namespace migrations {
namespace {

// Go's \s has no vertical tab.
QList<qsizetype> directivesIn(const QString& text, const char* word) {
    const QRegularExpression pattern(
        QStringLiteral("^--[\\t\\n\\f\\r ]*migrate:%1(?:[\\t\\n\\f\\r ]*$|[\\t\\n\\f\\r ]+[^\\t\\n\\f\\r ]+)")
            .arg(QLatin1String(word)),
        QRegularExpression::MultilineOption);
    QList<qsizetype> found;
    for (const QRegularExpressionMatch& match : pattern.globalMatch(text))
        found.append(match.capturedStart());
    return found;
}

/// `transaction:false` among the options behind the directive that `block` begins with.
bool hasTransaction(QByteArrayView block) {
    const QList<QByteArray> words = block.first(block.contains('\n') ? block.indexOf('\n') : block.size())
                                        .toByteArray()
                                        .simplified()
                                        .split(' ');
    bool result = true;
    for (const QByteArray& word : words) {
        const QList<QByteArray> pair = word.split(':');
        if (pair.size() == 2 && pair[0] == "transaction") result = pair[1] != "false";
    }
    return result;
}

bool hasStatementBefore(const QByteArray& content, qsizetype end) {
    for (const QByteArray& line : content.first(end).split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith("--")) return true;
    }
    return false;
}

SplitError atOffset(const QByteArray& content, qsizetype offset, const char* message) {
    return {QString::fromLatin1(message), static_cast<int>(content.first(offset).count('\n')) + 1, 1};
}

}  // namespace

DbmateScript readDbmateScript(const QByteArray& content, Direction direction) {
    DbmateScript script;
    // Latin-1 keeps every byte a character, so that positions are those of the bytes.
    const QString text = QString::fromLatin1(content);
    const QList<qsizetype> ups = directivesIn(text, "up");
    const QList<qsizetype> downs = directivesIn(text, "down");
    const auto fail = [&](qsizetype offset, const char* message) {
        script.error = atOffset(content, offset, message);
        return script;
    };
    if (ups.isEmpty()) {
        return fail(0, "dbmate requires each migration to define an up block with '-- migrate:up'");
    }
    if (hasStatementBefore(content, ups.first())) {
        return fail(0, "dbmate does not support statements preceding the '-- migrate:up' block");
    }
    script.sections = static_cast<int>(ups.size());
    for (qsizetype i = 0; i < ups.size(); ++i) {
        const qsizetype begin = ups[i];
        const qsizetype end = i + 1 < ups.size() ? ups[i + 1] : content.size();
        QList<qsizetype> inside = downs;
        inside.removeIf([&](qsizetype down) { return down < begin || down >= end; });
        if (inside.isEmpty()) {
            return fail(begin,
                        "dbmate requires each migration to define a down block with '-- migrate:down'");
        }
        if (inside.size() > 1) {
            return fail(inside[1],
                        "dbmate requires each migration to define an up block with '-- migrate:up'");
        }
        if (i > 0) continue;
        const qsizetype down = inside.first();
        script.block = direction == Direction::Up ? Section{begin, down - begin} : Section{down, end - down};
    }
    script.usesTransaction =
        hasTransaction(QByteArrayView(content).sliced(script.block.begin, script.block.size));
    return script;
}

}  // namespace migrations
