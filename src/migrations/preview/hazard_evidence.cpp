#include "migrations/preview/hazard_evidence.h"

#include "migrations/text.h"

#include <algorithm>

namespace migrations {
namespace {

using hazards::Hazard;

/// Rules that warn of a rewrite of the table.
const QStringList aboutRewrites{QStringLiteral("adding-field-with-default"),
                                QStringLiteral("adding-generated-column"),
                                QStringLiteral("adding-identity-column"),
                                QStringLiteral("adding-serial-primary-key-field"),
                                QStringLiteral("changing-access-method"),
                                QStringLiteral("changing-column-type"),
                                QStringLiteral("setting-logged")};

/// Rules that warn of reading the whole table under a lock.
const QStringList aboutScans{
    QStringLiteral("adding-exclusion-constraint"),       QStringLiteral("adding-foreign-key-constraint"),
    QStringLiteral("adding-not-nullable-field"),         QStringLiteral("attaching-partition"),
    QStringLiteral("constraint-missing-not-valid"),      QStringLiteral("disallowed-unique-constraint"),
    QStringLiteral("require-concurrent-index-creation"), QStringLiteral("validate-in-same-transaction")};

/// Rules whose harm needs rows.
const QStringList aboutRows{QStringLiteral("adding-required-field"), QStringLiteral("backfill-in-migration"),
                            QStringLiteral("ban-drop-column"),       QStringLiteral("ban-drop-table"),
                            QStringLiteral("ban-truncate-cascade"),  QStringLiteral("truncating-table")};

/// `relation` as a hazard names it, which may be without its schema.
bool means(const QString& relation, const QString& full) {
    return full == relation || full.endsWith(QLatin1Char('.') + relation);
}

bool hasNoRowsNow(const Hazard& hazard, const QList<RelationFacts>& relations) {
    return !hazard.relation.isEmpty() && std::ranges::any_of(relations, [&](const RelationFacts& facts) {
        return means(hazard.relation, facts.relation) && facts.isEmpty.value_or(false);
    });
}

void disprove(Hazard& hazard, const QString& evidence) {
    hazard.disproved = true;
    hazard.evidence = evidence;
}

void weigh(Hazard& hazard, const ObservedStatement& statement) {
    if (statement.error) return;
    const bool isRewritten = std::ranges::any_of(statement.rewrites, [&](const ObservedRewrite& rewrite) {
        return means(hazard.relation, rewrite.relation);
    });
    const bool isRead = std::ranges::any_of(
        statement.scans, [&](const QString& relation) { return means(hazard.relation, relation); });
    if (aboutRewrites.contains(hazard.rule) && !isRewritten && !isRead)
        disprove(hazard,
                 Text::tr("The rehearsal saw no rewrite and no full read of %1.").arg(hazard.relation));
    else if (aboutScans.contains(hazard.rule) && !isRead)
        disprove(hazard, Text::tr("The rehearsal did not read all of %1.").arg(hazard.relation));
}

}  // namespace

void weighHazards(FilePreview& file, const QList<RelationFacts>& relations) {
    for (Hazard& hazard : file.hazards) {
        const bool needsRows = aboutRewrites.contains(hazard.rule) || aboutScans.contains(hazard.rule) ||
                               aboutRows.contains(hazard.rule);
        if (needsRows && hasNoRowsNow(hazard, relations)) {
            disprove(hazard, Text::tr("%1 has no rows.").arg(hazard.relation));
            continue;
        }
        const auto statement =
            std::ranges::find(file.statements, hazard.statementNumber, &ObservedStatement::number);
        if (statement != file.statements.end() && !hazard.relation.isEmpty()) weigh(hazard, *statement);
    }
}

}  // namespace migrations
