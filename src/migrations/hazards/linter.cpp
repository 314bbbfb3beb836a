#include "migrations/hazards/linter.h"

#include "migrations/hazards/ignore_comments.h"
#include "migrations/hazards/inspection.h"
#include "migrations/hazards/line_index.h"

#include <algorithm>
#include <tuple>

namespace migrations::hazards {
Linter::Linter(Facts facts, QList<const Rule*> rules) : m_rules(std::move(rules)), m_known(std::move(facts)) {
    if (!m_rules.isEmpty()) return;
    for (const Rule* rule : allRules())
        if (!rule->isOptIn) m_rules.append(rule);
}

bool Linter::isDangerHere(const Rule& rule) const {
    const int major = m_known.facts().serverMajor;
    return major == 0 || ((rule.sinceMajor == 0 || major >= rule.sinceMajor) &&
                          (rule.untilMajor == 0 || major <= rule.untilMajor));
}

void Linter::learn(const QByteArray& sql, Transaction transaction) {
    const QList<ParsedStatement> statements = parseFile(sql);
    m_known.beginFile(transaction, statements.size());
    for (const ParsedStatement& statement : statements)
        m_known.take(statement);
}

QList<Hazard> Linter::lint(const QByteArray& sql, Transaction transaction) {
    const QList<ParsedStatement> statements = parseFile(sql);
    const LineIndex lines(sql);
    QList<Hazard> hazards;
    const auto collect = [&](const Rule& rule, Inspection& inspection) {
        const ParsedStatement& statement = inspection.statement();
        for (const Inspection::Report& report : inspection.takeReports()) {
            const LineIndex::Position position = lines.at(statement.offset + report.offset);
            hazards.append({.rule = rule.key,
                            .severity = report.severity.value_or(rule.severity),
                            .line = position.line,
                            .column = position.column,
                            .statementNumber = statement.number,
                            .relation = report.relation.plain(),
                            .message = report.message,
                            .safer = report.safer,
                            .disproved = false,
                            .evidence = {}});
        }
    };
    m_known.beginFile(transaction, statements.size());
    for (qsizetype i = 0; i < statements.size(); ++i) {
        const QList<RelationLock> locks = locksOf(statements[i], m_known);
        Inspection inspection(statements, i, m_known, locks);
        for (const Rule* rule : std::as_const(m_rules)) {
            if (!rule->check || !isDangerHere(*rule)) continue;
            rule->check(inspection);
            collect(*rule, inspection);
        }
        m_known.hold(locks);
        m_known.take(statements[i]);
    }
    if (!statements.isEmpty()) {
        const QList<RelationLock> none;
        Inspection inspection(statements, statements.size() - 1, m_known, none);
        for (const Rule* rule : std::as_const(m_rules)) {
            if (!rule->checkEnd || !isDangerHere(*rule)) continue;
            rule->checkEnd(inspection);
            collect(*rule, inspection);
        }
    }
    hazards = withoutIgnored(sql, statements, std::move(hazards), m_rules);
    std::ranges::sort(hazards, {}, [](const Hazard& hazard) {
        return std::tie(hazard.line, hazard.column, hazard.rule, hazard.message);
    });
    return hazards;
}

QList<Hazard> lint(const QByteArray& sql, Transaction transaction, const Facts& facts,
                   const QList<Source>& previous) {
    Linter linter(facts);
    for (const Source& source : previous)
        linter.learn(source.sql, source.transaction);
    return linter.lint(sql, transaction);
}

}  // namespace migrations::hazards
