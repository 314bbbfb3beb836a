#include "migrations/hazards/rules/rules.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace migrations::hazards {
namespace {

/// Analyzers that `-- atlas:nolint` may name instead of codes, with the prefix of the analyzer's codes.
/// Source: the `Name()` of each analyzer in ariga/atlas `sql/sqlcheck`, and its documentation for those of
/// Atlas Pro.
const QHash<QString, QString>& atlasAnalyzers() {
    static const QHash<QString, QString> analyzers = {
        {QStringLiteral("destructive"), QStringLiteral("DS")},
        {QStringLiteral("data_depend"), QStringLiteral("MF")},
        {QStringLiteral("incompatible"), QStringLiteral("BC")},
        {QStringLiteral("condrop"), QStringLiteral("CD")},
        {QStringLiteral("concurrent_index"), QStringLiteral("PG1")},
        {QStringLiteral("nestedtx"), QStringLiteral("TX2")},
    };
    return analyzers;
}

bool matchesAny(const Rule& rule, const QString& name) {
    const QString prefix = atlasAnalyzers().value(name);
    return rule.key == name || rule.alsoKnownAs.contains(name) ||
           (!prefix.isEmpty() && std::ranges::any_of(rule.alsoKnownAs, [&](const QString& other) {
               return other.startsWith(prefix);
           }));
}

}  // namespace

const QList<const Rule*>& allRules() {
    static const std::array rules = {
        addingExclusionConstraint(),
        addingFieldWithDefault(),
        addingForeignKeyConstraint(),
        addingGeneratedColumn(),
        addingIdentityColumn(),
        addingNotNullableField(),
        addingPrimaryKey(),
        addingRequiredField(),
        addingUniqueIndex(),
        attachingPartition(),
        backfillInMigration(),
        banAlterDomainWithAddConstraint(),
        banCharField(),
        banConcurrentIndexCreationInTransaction(),
        banCreateDomainWithConstraint(),
        banDropColumn(),
        banDropDatabase(),
        banDropNotNull(),
        banDropTable(),
        banDuplicateColumnAssignments(),
        banJsonColumn(),
        banTruncateCascade(),
        banUncommittedTransaction(),
        changingAccessMethod(),
        changingColumnType(),
        columnAlignment(),
        concurrentIndexCorruption(),
        concurrentIndexOnPartitionedTable(),
        constraintMissingNotValid(),
        creatingTrigger(),
        disallowedUniqueConstraint(),
        dropCascade(),
        droppingCheck(),
        droppingForeignKey(),
        droppingPrimaryKey(),
        droppingSchema(),
        enumValueUsedInTransaction(),
        forbiddenInTransaction(),
        identifierTooLong(),
        opaqueCode(),
        preferBigintOverInt(),
        preferBigintOverSmallint(),
        preferIdentity(),
        preferRepack(),
        preferRobustStmts(),
        preferTextField(),
        preferTimestampTz(),
        primaryKeyOnNullableColumn(),
        renamingColumn(),
        renamingEnumValue(),
        renamingSchema(),
        renamingTable(),
        requireConcurrentIndexCreation(),
        requireConcurrentIndexDeletion(),
        requireConcurrentPartitionDetach(),
        requireConcurrentRefresh(),
        requireConcurrentReindex(),
        requireEnumValueOrdering(),
        requireLockTimeout(),
        requireStatementTimeout(),
        requireTableSchema(),
        settingLogged(),
        settingSchema(),
        severalLocksInTransaction(),
        syntaxError(),
        transactionNesting(),
        truncatingTable(),
        unusedIgnore(),
        validateInSameTransaction(),
        wideIndex(),
    };
    static const QList<const Rule*> list = [] {
        QList<const Rule*> all;
        for (const Rule& rule : rules)
            all.append(&rule);
        std::ranges::sort(all, {}, &Rule::key);
        return all;
    }();
    return list;
}

const Rule* findRule(const QString& name) {
    for (const Rule* rule : allRules())
        if (rule->key == name) return rule;
    return rulesNamed(name).value(0);
}

QList<const Rule*> rulesNamed(const QString& name) {
    QList<const Rule*> found;
    for (const Rule* rule : allRules())
        if (matchesAny(*rule, name)) found.append(rule);
    return found;
}

}  // namespace migrations::hazards
