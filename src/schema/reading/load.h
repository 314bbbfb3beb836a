#pragma once

#include "schema/reader.h"
#include "schema/reading/building.h"

namespace schema::reading {

/// One catalog query (resources/catalog/<name>.sql) and what takes in its rows.
struct Part {
    const char* name;
    void (*load)(Building&, const postgres::RawTable&);
    int lane = 0;  ///< of two sessions, 1 is the second; so that both have about as much to do
};

/// What no lock can hold up, in an order in which each part finds what it refers to.
QList<Part> structureParts(ReadOptions::Secrets secrets);
/// What the server has to deparse; a batch of it runs without the relations that are locked.
QList<Part> definitionParts();
QList<Part> sizeParts();

/// `PLAIN` for pg_attribute's and pg_type's letter `p`, and so on.
QString storageName(char letter);

void loadMembers(Building& building, const postgres::RawTable& table);
void loadInitialPrivileges(Building& building, const postgres::RawTable& table);
void loadComments(Building& building, const postgres::RawTable& table);
void loadDatabase(Building& building, const postgres::RawTable& table);
void loadRoles(Building& building, const postgres::RawTable& table);
void loadMemberships(Building& building, const postgres::RawTable& table);
void loadSchemas(Building& building, const postgres::RawTable& table);
void loadExtensions(Building& building, const postgres::RawTable& table);

void loadTypes(Building& building, const postgres::RawTable& table);
void loadEnumLabels(Building& building, const postgres::RawTable& table);
void loadRelations(Building& building, const postgres::RawTable& table);
void loadColumns(Building& building, const postgres::RawTable& table);
void loadInheritance(Building& building, const postgres::RawTable& table);
void loadOperatorClasses(Building& building, const postgres::RawTable& table);
void loadConstraints(Building& building, const postgres::RawTable& table);
void loadIndexes(Building& building, const postgres::RawTable& table);
void loadTriggers(Building& building, const postgres::RawTable& table);
void loadRules(Building& building, const postgres::RawTable& table);
void loadPolicies(Building& building, const postgres::RawTable& table);
void loadSequences(Building& building, const postgres::RawTable& table);

void loadRoutines(Building& building, const postgres::RawTable& table);
void loadAggregates(Building& building, const postgres::RawTable& table);
void loadStatistics(Building& building, const postgres::RawTable& table);
void loadCollations(Building& building, const postgres::RawTable& table);
void loadOperators(Building& building, const postgres::RawTable& table);
void loadCasts(Building& building, const postgres::RawTable& table);
void loadDictionaries(Building& building, const postgres::RawTable& table);
void loadConfigurations(Building& building, const postgres::RawTable& table);
void loadWrappers(Building& building, const postgres::RawTable& table);
void loadServers(Building& building, const postgres::RawTable& table);
void loadUserMappings(Building& building, const postgres::RawTable& table);
/// Instead of loadUserMappings, with the options.
void loadUserMappingOptions(Building& building, const postgres::RawTable& table);
void loadEventTriggers(Building& building, const postgres::RawTable& table);
void loadPublications(Building& building, const postgres::RawTable& table);
void loadPublishedTables(Building& building, const postgres::RawTable& table);
void loadPublishedSchemas(Building& building, const postgres::RawTable& table);
void loadDefaultPrivileges(Building& building, const postgres::RawTable& table);
void loadDependencies(Building& building, const postgres::RawTable& table);
void loadColumnDependencies(Building& building, const postgres::RawTable& table);

void loadPartitionDefinitions(Building& building, const postgres::RawTable& table);
void loadDefaults(Building& building, const postgres::RawTable& table);
void loadConstraintDefinitions(Building& building, const postgres::RawTable& table);
void loadIndexDefinitions(Building& building, const postgres::RawTable& table);
void loadTriggerDefinitions(Building& building, const postgres::RawTable& table);
void loadPolicyDefinitions(Building& building, const postgres::RawTable& table);
void loadStatisticsDefinitions(Building& building, const postgres::RawTable& table);
void loadPublicationFilters(Building& building, const postgres::RawTable& table);
void loadRoutineDefinitions(Building& building, const postgres::RawTable& table);
void loadRuleDefinitions(Building& building, const postgres::RawTable& table);
void loadViewDefinitions(Building& building, const postgres::RawTable& table);

void loadLocks(Building& building, const postgres::RawTable& table);

void loadTableActivity(Building& building, const postgres::RawTable& table);
void loadIndexActivity(Building& building, const postgres::RawTable& table);
void loadSequenceValues(Building& building, const postgres::RawTable& table);
void loadExtensionVersions(Building& building, const postgres::RawTable& table);
void loadTableSizes(Building& building, const postgres::RawTable& table);
void loadIndexSizes(Building& building, const postgres::RawTable& table);

}  // namespace schema::reading
