#include "migrations/apply.h"
#include "migrations/markdown_text.h"
#include "migrations/status.h"
#include "migrations/text.h"

#include <QJsonArray>

namespace migrations {
namespace {

QString headlineOfDown(const ApplyReport& report, const QString& where) {
    const qsizetype count = report.applied.size();
    if (report.failure && report.failure->file.isEmpty())
        return Text::tr("%1: nothing was rolled back.").arg(where);
    if (report.failure) {
        return Text::tr("%1: %2 rolled back, then %3 failed.")
            .arg(where, QString::number(count), report.failure->file);
    }
    if (report.wasStopped) return Text::tr("%1: %2 rolled back, then stopped.").arg(where).arg(count);
    if (count == 0) return Text::tr("%1: there is nothing to roll back.").arg(where);
    return Text::tr("%1: %2 rolled back.").arg(where).arg(count);
}

QString headline(const ApplyReport& report) {
    const qsizetype count = report.applied.size();
    const QString where = QStringLiteral("%1 (%2)").arg(report.database, toolTitle(report.tool));
    if (report.direction == Direction::Down) return headlineOfDown(report, where);
    if (report.failure && report.failure->file.isEmpty())
        return Text::tr("%1: nothing was applied.").arg(where);
    if (report.failure) {
        return Text::tr("%1: %2 applied, then %3 failed.")
            .arg(where, QString::number(count), report.failure->file);
    }
    if (report.wasStopped) return Text::tr("%1: %2 applied, then stopped.").arg(where).arg(count);
    if (report.isDeclaration) return Text::tr("%1: the version was set, nothing ran.").arg(where);
    if (count == 0) return Text::tr("%1: nothing is pending.").arg(where);
    return Text::tr("%1: %2 applied.").arg(where).arg(count);
}

QString versions(const ApplyReport& report) {
    const QString none = Text::tr("none");
    return Text::tr("Version: %1 → %2")
        .arg(report.from.isEmpty() ? none : report.from, report.to.isEmpty() ? none : report.to);
}

QString place(const ApplyFailure& failure) {
    QString text = failure.file;
    if (failure.line > 0) text += QStringLiteral(":%1").arg(failure.line);
    if (failure.column > 0) text += QStringLiteral(":%1").arg(failure.column);
    if (failure.statementNumber > 0)
        text += QLatin1String(", ") + Text::tr("statement %1").arg(failure.statementNumber);
    return text;
}

/// The first lines of a statement, for people.
QString excerpt(const QString& statement) {
    QStringList lines = statement.split(QLatin1Char('\n'));
    if (lines.size() > 12) lines = lines.first(12) << QStringLiteral("…");
    return lines.join(QLatin1Char('\n')).left(1500);
}

QString duration(std::chrono::milliseconds elapsed) {
    const qint64 all = elapsed.count();
    if (all < 1000) return QStringLiteral("%1 ms").arg(all);
    if (all < 60'000) return QStringLiteral("%1 s").arg(static_cast<double>(all) / 1000, 0, 'f', 1);
    return QStringLiteral("%1 min %2 s").arg(all / 60'000).arg(all % 60'000 / 1000);
}

/// A table of what ran, what failed and what has not run, in that order; long ones folded away.
QString outcomes(const ApplyReport& report) {
    QStringList rows;
    const QString outcome =
        report.direction == Direction::Up ? stateTitle(State::Applied) : Text::tr("rolled back");
    for (const AppliedFile& file : report.applied) {
        rows.append(QStringLiteral("| %1 | %2 | %3 | %4 |")
                        .arg(escapedMarkdown(file.name), outcome, QString::number(file.statements),
                             duration(file.elapsed)));
    }
    for (const QString& name : report.pending) {
        const bool isFailed = report.failure && report.failure->file == name;
        rows.append(
            QStringLiteral("| %1 | %2 | | |")
                .arg(escapedMarkdown(name), isFailed ? QStringLiteral("**%1**").arg(stateTitle(State::Failed))
                                                     : stateTitle(State::Pending)));
    }
    if (rows.isEmpty()) return {};
    const QString table =
        QStringLiteral("\n| %1 | %2 | %3 | %4 |\n|---|---|--:|--:|\n")
            .arg(Text::tr("Migration"), Text::tr("Outcome"), Text::tr("Statements"), Text::tr("Time")) +
        rows.join(QLatin1Char('\n')) + QLatin1Char('\n');
    constexpr qsizetype manyRows = 25;
    if (rows.size() <= manyRows) return table;
    return QStringLiteral("\n<details><summary>%1: %2</summary>\n%3\n</details>\n")
        .arg(Text::tr("Migrations"), QString::number(rows.size()), table);
}

QJsonObject toJson(const ApplyFailure& failure) {
    return {
        {QStringLiteral("code"), failure.code},     {QStringLiteral("message"), failure.message},
        {QStringLiteral("detail"), failure.detail}, {QStringLiteral("version"), failure.version},
        {QStringLiteral("file"), failure.file},     {QStringLiteral("line"), failure.line},
        {QStringLiteral("column"), failure.column}, {QStringLiteral("statement"), failure.statementNumber},
        {QStringLiteral("sql"), failure.statement}, {QStringLiteral("left"), failure.left}};
}

}  // namespace

QJsonObject toJson(const ApplyReport& report) {
    QJsonArray applied;
    for (const AppliedFile& file : report.applied) {
        applied.append(
            QJsonObject{{QStringLiteral("version"), file.version},
                        {QStringLiteral("name"), file.name},
                        {QStringLiteral("statements"), file.statements},
                        {QStringLiteral("milliseconds"), static_cast<qint64>(file.elapsed.count())}});
    }
    QJsonObject json{
        {QStringLiteral("tool"), toolKey(report.tool)},
        {QStringLiteral("directory"), report.directory},
        {QStringLiteral("database"), report.database},
        {QStringLiteral("history"), report.historyTable},
        {QStringLiteral("from"), report.from},
        {QStringLiteral("to"), report.to},
        {QStringLiteral("applied"), applied},
        {QStringLiteral("pending"), QJsonArray::fromStringList(report.pending)},
        {QStringLiteral("stopped"), report.wasStopped},
        {QStringLiteral("failure"), report.failure ? QJsonValue(toJson(*report.failure)) : QJsonValue()},
        {QStringLiteral("milliseconds"), static_cast<qint64>(report.elapsed.count())}};
    if (report.direction == Direction::Down) json.insert(QStringLiteral("direction"), QStringLiteral("down"));
    return json;
}

QString toText(const ApplyReport& report) {
    QString text;
    for (const AppliedFile& file : report.applied) {
        text += (report.direction == Direction::Up ? Text::tr("applied  %1  (statements: %2, %3 ms)")
                                                   : Text::tr("rolled back  %1  (statements: %2, %3 ms)"))
                    .arg(file.name)
                    .arg(file.statements)
                    .arg(file.elapsed.count()) +
                QLatin1Char('\n');
    }
    text += headline(report) + QLatin1Char('\n') + versions(report) + QLatin1Char('\n');
    if (!report.pending.isEmpty())
        text += (report.direction == Direction::Up ? Text::tr("Still pending: %1")
                                                   : Text::tr("Not rolled back: %1"))
                    .arg(report.pending.join(QStringLiteral(", "))) +
                QLatin1Char('\n');
    if (!report.failure) return text;
    const ApplyFailure& failure = *report.failure;
    text += QLatin1Char('\n');
    if (!failure.file.isEmpty()) text += place(failure) + QLatin1Char('\n');
    text += failure.message + QLatin1Char('\n');
    if (!failure.detail.isEmpty()) text += failure.detail + QLatin1Char('\n');
    if (!failure.statement.isEmpty())
        text += QLatin1Char('\n') + excerpt(failure.statement) + QLatin1Char('\n');
    if (!failure.left.isEmpty()) text += QLatin1Char('\n') + failure.left + QLatin1Char('\n');
    return text;
}

QString toMarkdown(const ApplyReport& report) {
    QString text = QStringLiteral("### ") + Text::tr("Migrations") + QStringLiteral("\n\n") +
                   escapedMarkdown(headline(report)) + QStringLiteral("\n\n") +
                   escapedMarkdown(versions(report)) + QStringLiteral(" · ") + duration(report.elapsed) +
                   QLatin1Char('\n') + outcomes(report);
    if (!report.failure) return text;
    const ApplyFailure& failure = *report.failure;
    text += QStringLiteral("\n**") + Text::tr("Failed") + QStringLiteral("**");
    if (!failure.file.isEmpty()) text += QStringLiteral(": ") + escapedMarkdown(place(failure));
    text += QStringLiteral("\n\n") + escapedMarkdown(failure.message);
    if (!failure.code.isEmpty()) text += QStringLiteral(" (%1)").arg(escapedMarkdown(failure.code));
    text += QLatin1Char('\n');
    if (!failure.detail.isEmpty())
        text += QLatin1Char('\n') + escapedMarkdown(failure.detail) + QLatin1Char('\n');
    if (!failure.statement.isEmpty()) {
        text += QLatin1Char('\n') + fencedMarkdown(QStringLiteral("sql"), excerpt(failure.statement)) +
                QLatin1Char('\n');
    }
    if (!failure.left.isEmpty())
        text += QLatin1Char('\n') + escapedMarkdown(failure.left) + QLatin1Char('\n');
    return text;
}

}  // namespace migrations
