#pragma once

#include "schema/reader.h"
#include "schema/reading/building.h"

namespace schema::reading {

/// One catalog query (resources/catalog/<name>.sql) and what takes in its rows.
struct Part {
    const char* name;
    void (*load)(Building&, const postgres::Table&);
};

/// What no lock can hold up, in an order in which each part finds what it refers to.
QList<Part> structureParts(ReadOptions::Secrets secrets);
/// What the server has to deparse; a batch of it runs without the relations that are locked.
QList<Part> definitionParts();
QList<Part> sizeParts();

void loadMembers(Building& building, const postgres::Table& table);
void loadInitialPrivileges(Building& building, const postgres::Table& table);
void loadComments(Building& building, const postgres::Table& table);
void loadRoles(Building& building, const postgres::Table& table);
void loadSchemas(Building& building, const postgres::Table& table);
void loadExtensions(Building& building, const postgres::Table& table);

void loadTypes(Building& building, const postgres::Table& table);
void loadEnumLabels(Building& building, const postgres::Table& table);
void loadRelations(Building& building, const postgres::Table& table);
void loadColumns(Building& building, const postgres::Table& table);
void loadInheritance(Building& building, const postgres::Table& table);
void loadConstraints(Building& building, const postgres::Table& table);
void loadIndexes(Building& building, const postgres::Table& table);
void loadTriggers(Building& building, const postgres::Table& table);
void loadRules(Building& building, const postgres::Table& table);
void loadPolicies(Building& building, const postgres::Table& table);
void loadSequences(Building& building, const postgres::Table& table);

void loadRoutines(Building& building, const postgres::Table& table);
void loadAggregates(Building& building, const postgres::Table& table);
void loadStatistics(Building& building, const postgres::Table& table);
void loadCollations(Building& building, const postgres::Table& table);
void loadOperators(Building& building, const postgres::Table& table);
void loadCasts(Building& building, const postgres::Table& table);
void loadDictionaries(Building& building, const postgres::Table& table);
void loadConfigurations(Building& building, const postgres::Table& table);
void loadWrappers(Building& building, const postgres::Table& table);
void loadServers(Building& building, const postgres::Table& table);
void loadUserMappings(Building& building, const postgres::Table& table);
/// Instead of loadUserMappings, with the options.
void loadUserMappingOptions(Building& building, const postgres::Table& table);
void loadEventTriggers(Building& building, const postgres::Table& table);
void loadPublications(Building& building, const postgres::Table& table);
void loadPublishedTables(Building& building, const postgres::Table& table);
void loadPublishedSchemas(Building& building, const postgres::Table& table);
void loadDefaultPrivileges(Building& building, const postgres::Table& table);
void loadDependencies(Building& building, const postgres::Table& table);

void loadPartitionDefinitions(Building& building, const postgres::Table& table);
void loadDefaults(Building& building, const postgres::Table& table);
void loadConstraintDefinitions(Building& building, const postgres::Table& table);
void loadIndexDefinitions(Building& building, const postgres::Table& table);
void loadTriggerDefinitions(Building& building, const postgres::Table& table);
void loadPolicyDefinitions(Building& building, const postgres::Table& table);
void loadStatisticsDefinitions(Building& building, const postgres::Table& table);
void loadPublicationFilters(Building& building, const postgres::Table& table);
void loadRoutineDefinitions(Building& building, const postgres::Table& table);
void loadRuleDefinitions(Building& building, const postgres::Table& table);
void loadViewDefinitions(Building& building, const postgres::Table& table);

void loadTableActivity(Building& building, const postgres::Table& table);
void loadTableSizes(Building& building, const postgres::Table& table);
void loadIndexSizes(Building& building, const postgres::Table& table);

}  // namespace schema::reading
