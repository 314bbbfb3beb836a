#include "migrations/preview/verdict.h"

#include "migrations/preview/amounts.h"
#include "migrations/rehearsal/lock_modes.h"
#include "migrations/text.h"
#include "schema/words.h"

#include <QSet>

#include <algorithm>

namespace migrations {
namespace {

/// Errors that depend on the rows, which the copy does not have: SQLSTATE classes 22 (data), 23 (integrity),
/// 21 (cardinality), P0 (raised by a function).
bool dependsOnRows(const QString& code) {
    return code.startsWith(QLatin1String("22")) || code.startsWith(QLatin1String("23")) ||
           code.startsWith(QLatin1String("21")) || code.startsWith(QLatin1String("P0"));
}

/// From when on a change of rows takes so long that those who write to them notice.
constexpr double manyRows = 100'000;

class Judge {
public:
    Judge(FilePreview& file, const QList<RelationFacts>& relations, bool isIncomplete)
        : m_file(file), m_relations(relations), m_isIncomplete(isIncomplete) {}

    void run() {
        if (!m_file.wasRehearsed) {
            add(Verdict::CannotTell, Text::tr("It was not rehearsed, because the run stops before it."));
        } else {
            for (const ObservedStatement& statement : m_file.statements)
                ofStatement(statement);
            for (const DataCheck& check : m_file.dataChecks)
                ofCheck(check);
        }
        std::ranges::sort(m_file.reasons, [](const Reason& a, const Reason& b) {
            return std::tie(b.verdict, a.statement, a.message) < std::tie(a.verdict, b.statement, b.message);
        });
        m_file.verdict = Verdict::Safe;
        for (const Reason& reason : std::as_const(m_file.reasons))
            m_file.verdict = std::max(m_file.verdict, reason.verdict);
        if (m_file.reasons.isEmpty()) add(Verdict::Safe, Text::tr("It locks no table that is in use."));
    }

private:
    void add(Verdict verdict, const QString& message, int statement = 0) {
        m_file.reasons.append({verdict, message, statement});
    }

    const RelationFacts* facts(const QString& relation) const {
        const auto found = std::ranges::find(m_relations, relation, &RelationFacts::relation);
        return found == m_relations.end() ? nullptr : &*found;
    }

    bool isEmpty(const QString& relation) const {
        const RelationFacts* known = facts(relation);
        return known && known->isEmpty.value_or(false);
    }

    bool isSmall(const QString& relation) const {
        const RelationFacts* known = facts(relation);
        return known && known->isSmall();
    }

    QString sized(const QString& relation) const {
        const RelationFacts* known = facts(relation);
        const QString size = known ? amountText(*known) : QString();
        return size.isEmpty() ? relation : QStringLiteral("%1 (%2)").arg(relation, size);
    }

    void ofError(const ObservedStatement& statement) {
        const ObservedError& error = *statement.error;
        QString message = error.message;
        if (!error.code.isEmpty()) message += QStringLiteral(" (%1)").arg(error.code);
        if (dependsOnRows(error.code))
            add(Verdict::CannotTell,
                Text::tr("It fails on the copy, which has no rows: %1 It may succeed on the live rows.")
                    .arg(message),
                statement.number);
        else if (m_isIncomplete)
            add(Verdict::CannotTell,
                Text::tr("It fails on the copy, in which something is missing: %1").arg(message),
                statement.number);
        else
            add(Verdict::WillFail, message, statement.number);
    }

    void ofStatement(const ObservedStatement& statement) {
        if (statement.error) ofError(statement);
        QSet<QString> heavy;
        for (const ObservedRewrite& rewrite : statement.rewrites) {
            heavy.insert(rewrite.relation);
            if (isEmpty(rewrite.relation))
                add(Verdict::Safe, Text::tr("It rewrites %1, which is empty.").arg(rewrite.relation),
                    statement.number);
            else
                add(Verdict::QuietHour,
                    Text::tr("It rewrites %1: %2. Until it is done, all reads and writes wait.")
                        .arg(sized(rewrite.relation), rewrite.reason),
                    statement.number);
        }
        for (const QString& relation : statement.scans)
            if (!heavy.contains(relation)) ofScan(statement, relation);
        for (const PlannedChange& change : statement.changes)
            ofChange(statement, change);
        for (const ObservedLock& lock : statement.locks)
            if (blocksWrites(lock.mode) && !statement.scans.contains(lock.relation) &&
                !heavy.contains(lock.relation))
                add(Verdict::Safe,
                    Text::tr("%1 on %2 for a moment: %3.")
                        .arg(lockTitle(lock.mode), sized(lock.relation), whoWaits(lock.mode)),
                    statement.number);
    }

    void ofChange(const ObservedStatement& statement, const PlannedChange& change) {
        const QString rows = schema::countText(static_cast<qint64>(change.rows));
        if (change.rows < manyRows)
            add(Verdict::Safe, Text::tr("It changes about %1 rows of %2.").arg(rows, change.relation),
                statement.number);
        else
            add(Verdict::QuietHour,
                Text::tr("It changes about %1 rows of %2 at once. Other writes to these rows wait until the "
                         "transaction ends.")
                    .arg(rows, change.relation),
                statement.number);
    }

    void ofScan(const ObservedStatement& statement, const QString& relation) {
        const QString mode = statement.strongestLock(relation);
        if (!blocksWrites(mode)) {
            add(Verdict::Safe,
                Text::tr("It reads all of %1 while reads and writes continue.").arg(sized(relation)),
                statement.number);
        } else if (isSmall(relation)) {
            add(Verdict::Safe,
                Text::tr("It reads all of %1 under %2; that is short, because the table is small.")
                    .arg(sized(relation), lockTitle(mode)),
                statement.number);
        } else {
            add(Verdict::QuietHour,
                Text::tr("It reads all of %1 under %2. Until it is done, %3.")
                    .arg(sized(relation), lockTitle(mode), whoWaits(mode)),
                statement.number);
        }
    }

    void ofCheck(const DataCheck& check) {
        QString message = check.message;
        if (!check.examples.isEmpty())
            message += QLatin1Char(' ') +
                       Text::tr("For example: %1.").arg(check.examples.join(QStringLiteral("; ")));
        if (check.result == DataCheck::Result::NotChecked)
            add(check.kind == RequirementKind::DataLoss ? Verdict::QuietHour : Verdict::CannotTell, message,
                check.statement);
        else if (check.result == DataCheck::Result::Fail)
            add(check.kind == RequirementKind::DataLoss ? Verdict::QuietHour : Verdict::WillFail, message,
                check.statement);
    }

    FilePreview& m_file;
    const QList<RelationFacts>& m_relations;
    const bool m_isIncomplete;
};

}  // namespace

void judge(FilePreview& file, const QList<RelationFacts>& relations, bool isIncomplete) {
    file.reasons.clear();
    Judge(file, relations, isIncomplete).run();
}

Verdict worstOf(const PreviewReport& report) {
    Verdict worst = report.refusal.isEmpty() ? Verdict::Safe : Verdict::WillFail;
    for (const FilePreview& file : report.files)
        worst = std::max(worst, file.verdict);
    return worst;
}

QString downText(const QString& result) {
    if (result == QLatin1String("restores"))
        return Text::tr("The down migration restores the schema, and the up migration runs again.");
    if (result == QLatin1String("differs"))
        return Text::tr("Running down and up again does not give the same schema.");
    if (result == QLatin1String("fails")) return Text::tr("Running down and up again fails.");
    if (result == QLatin1String("not-tried"))
        return Text::tr("The migrations were not run down and up again.");
    return Text::tr("There is no down migration.");
}

bool RelationFacts::isSmall() const {
    constexpr qint64 small = qint64{32} * 1024 * 1024;
    return size.bytes() && *size.bytes() <= small;
}

QString verdictKey(Verdict verdict) {
    switch (verdict) {
        case Verdict::Safe:
            return QStringLiteral("safe");
        case Verdict::QuietHour:
            return QStringLiteral("quiet-hour");
        case Verdict::CannotTell:
            return QStringLiteral("cannot-tell");
        case Verdict::WillFail:
            return QStringLiteral("will-fail");
    }
    return {};
}

QString verdictTitle(Verdict verdict) {
    switch (verdict) {
        case Verdict::Safe:
            return Text::tr("safe");
        case Verdict::QuietHour:
            return Text::tr("needs a quiet hour");
        case Verdict::CannotTell:
            return Text::tr("cannot tell");
        case Verdict::WillFail:
            return Text::tr("will fail");
    }
    return {};
}

}  // namespace migrations
