#include "pages/migrations/effect_rows.h"

#include "migrations/preview/rates.h"
#include "migrations/rehearsal/lock_modes.h"
#include "pages/migrations/verdict_look.h"

#include <QCoreApplication>

namespace pages {
namespace {

using migrations::ObservedError;
using migrations::ObservedLock;
using migrations::ObservedStatement;
using migrations::PreviewReport;
using widgets::Tone;

/// Enough of a statement to know it by.
constexpr qsizetype longestStatement = 300;

struct EffectText {
    Q_DECLARE_TR_FUNCTIONS(pages::EffectText)
};

Tone toneOfLock(const QString& mode) {
    if (migrations::blocksReads(mode)) return Tone::Bad;
    return migrations::blocksWrites(mode) ? Tone::Warning : Tone::Neutral;
}

/// Adds the lines of one statement.
class StatementRows {
public:
    StatementRows(const PreviewReport& report, const ObservedStatement& statement, FactRows& rows)
        : m_report(report), m_statement(statement), m_rows(rows) {}

    void addAll() {
        m_rows.append({.number = m_statement.number,
                       .text = m_statement.sql.simplified().left(longestStatement),
                       .kind = FactRow::Kind::Code,
                       .aside = durationText(m_statement.milliseconds),
                       .isHeading = true,
                       .line = m_statement.line});
        const qsizetype before = m_rows.size();
        if (m_statement.error) addError(*m_statement.error);
        for (const ObservedLock& lock : m_statement.locks)
            add(migrations::lockTitle(lock.mode), toneOfLock(lock.mode),
                EffectText::tr("%1: %2").arg(sized(lock.relation), migrations::whoWaits(lock.mode)));
        for (const migrations::ObservedRewrite& rewrite : m_statement.rewrites)
            add(EffectText::tr("rewrite"), Tone::Warning,
                EffectText::tr("%1: %2").arg(sized(rewrite.relation), rewrite.reason));
        for (const QString& relation : m_statement.scans) {
            const bool blocks = migrations::blocksWrites(m_statement.strongestLock(relation));
            add(EffectText::tr("full scan"), blocks ? Tone::Warning : Tone::Neutral,
                blocks ? EffectText::tr("reads all of %1 under the lock").arg(sized(relation))
                       : EffectText::tr("reads all of %1; reads and writes continue").arg(sized(relation)));
        }
        addNames(EffectText::tr("writes rows"), Tone::Neutral, m_statement.written);
        addNames(EffectText::tr("creates"), Tone::Neutral, m_statement.creates);
        addNames(EffectText::tr("drops"), Tone::Warning, m_statement.drops);
        for (const ObservedLock& lock : m_statement.held)
            add(EffectText::tr("still held"), Tone::Neutral,
                EffectText::tr("%1 on %2, taken by an earlier statement: %3")
                    .arg(migrations::lockTitle(lock.mode), sized(lock.relation),
                         migrations::whoWaits(lock.mode)));
        addNames(EffectText::tr("phases"), Tone::Neutral, m_statement.phases);
        for (const QString& notice : m_statement.notices)
            add(EffectText::tr("notice"), Tone::Neutral, notice);
        if (m_rows.size() == before)
            m_rows.append({.text = EffectText::tr("Locks no existing table."),
                           .kind = FactRow::Kind::Muted,
                           .line = m_statement.line});
    }

private:
    void add(const QString& label, Tone tone, const QString& text) {
        m_rows.append({.label = label, .tone = tone, .text = text, .line = m_statement.line});
    }

    void addNames(const QString& label, Tone tone, const QStringList& names) {
        if (!names.isEmpty()) add(label, tone, names.join(QStringLiteral(", ")));
    }

    void addError(const ObservedError& error) {
        FactRow row{.label = EffectText::tr("error"),
                    .tone = Tone::Bad,
                    .iconName = QStringLiteral("dialog-error"),
                    .text = error.message,
                    .line = error.line > 0 ? error.line : m_statement.line,
                    .column = error.column};
        if (!error.code.isEmpty()) row.text += QStringLiteral(" (%1)").arg(error.code);
        if (error.line > 0)
            row.aside = error.column > 0
                            ? EffectText::tr("line %1, column %2").arg(error.line).arg(error.column)
                            : EffectText::tr("line %1").arg(error.line);
        m_rows.append(row);
        for (const QString& line : error.detail.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            m_rows.append(
                {.text = line, .kind = FactRow::Kind::Muted, .line = row.line, .column = row.column});
    }

    QString sized(const QString& relation) const { return sizedRelation(m_report, relation); }

    const PreviewReport& m_report;
    const ObservedStatement& m_statement;
    FactRows& m_rows;
};

/// A hazard of the text, with the safer form below; one that the rehearsal disproved says how.
void addHazard(const migrations::hazards::Hazard& hazard, FactRows& rows) {
    if (hazard.severity == migrations::Severity::Note) return;
    const Tone tone = hazard.disproved                                   ? Tone::Neutral
                      : hazard.severity == migrations::Severity::Problem ? Tone::Bad
                                                                         : Tone::Warning;
    FactRow row{.label = hazard.rule,
                .tone = tone,
                .text = hazard.message,
                .line = hazard.line,
                .column = hazard.column};
    if (hazard.disproved) row.aside = EffectText::tr("ruled out");
    rows.append(row);
    const auto addBelow = [&](const QString& text, FactRow::Kind kind) {
        rows.append({.text = text, .kind = kind, .line = hazard.line, .column = hazard.column});
    };
    if (hazard.disproved) return addBelow(hazard.evidence, FactRow::Kind::Muted);
    if (hazard.safer.isEmpty()) return;
    addBelow(EffectText::tr("Safer:"), FactRow::Kind::Muted);
    for (const QString& line : hazard.safer.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        addBelow(line, FactRow::Kind::Code);
}

void addEstimate(const migrations::Estimate& estimate, FactRows& rows) {
    const QString time = estimate.isKnown ? migrations::rangeText(estimate) : EffectText::tr("unknown");
    rows.append({.label = EffectText::tr("time"),
                 .text = QStringLiteral("%1: %2").arg(estimate.relation, time),
                 .aside = estimate.ground});
}

}  // namespace

FactRows effectRows(const PreviewReport& report, const migrations::FilePreview& file) {
    FactRows rows;
    for (const migrations::Reason& reason : file.reasons) {
        FactRow row{.label = migrations::verdictTitle(reason.verdict),
                    .tone = toneOfVerdict(reason.verdict),
                    .iconName = iconNameOf(reason.verdict),
                    .text = reason.message};
        if (reason.statement > 0) row.aside = EffectText::tr("statement %1").arg(reason.statement);
        for (const ObservedStatement& statement : file.statements)
            if (statement.number == reason.statement) row.line = statement.line;
        rows.append(row);
    }
    for (const migrations::Estimate& estimate : file.estimates)
        addEstimate(estimate, rows);
    for (const migrations::hazards::Hazard& hazard : file.hazards)
        addHazard(hazard, rows);
    for (const ObservedStatement& statement : file.statements)
        StatementRows(report, statement, rows).addAll();
    return rows;
}

}  // namespace pages
