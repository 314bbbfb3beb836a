#include "schema/reading/load.h"

namespace schema::reading {

QList<Part> structureParts(ReadOptions::Secrets secrets) {
    return {
        {"members", loadMembers},
        {"initial_privileges", loadInitialPrivileges},
        {"comments", loadComments},
        {"database", loadDatabase},
        {"roles", loadRoles},
        {"memberships", loadMemberships},
        {"schemas", loadSchemas},
        {"extensions", loadExtensions},
        {"types", loadTypes},
        {"enum_labels", loadEnumLabels},
        {"relations", loadRelations},
        {"columns", loadColumns, 1},
        {"constraints", loadConstraints},
        {"default_operator_classes", loadOperatorClasses},
        {"indexes", loadIndexes},
        {"inheritance", loadInheritance},
        {"triggers", loadTriggers},
        {"rules", loadRules},
        {"policies", loadPolicies},
        {"sequences", loadSequences, 1},
        {"routines", loadRoutines},
        {"aggregates", loadAggregates},
        {"statistics", loadStatistics},
        {"collations", loadCollations},
        {"operators", loadOperators},
        {"casts", loadCasts},
        {"text_search_dictionaries", loadDictionaries},
        {"text_search_configurations", loadConfigurations},
        {"foreign_data_wrappers", loadWrappers},
        {"foreign_servers", loadServers},
        secrets == ReadOptions::Secrets::Read ? Part{"user_mapping_options", loadUserMappingOptions}
                                              : Part{"user_mappings", loadUserMappings},
        {"event_triggers", loadEventTriggers},
        {"publications", loadPublications},
        {"publication_tables", loadPublishedTables},
        {"publication_schemas", loadPublishedSchemas},
        {"default_privileges", loadDefaultPrivileges},
        {"dependencies", loadDependencies},
        {"column_dependencies", loadColumnDependencies, 1},
    };
}

// Constraints and indexes open the tables; the session that does one finds them open for the other.
QList<Part> definitionParts() {
    return {
        {"partition_definitions", loadPartitionDefinitions, 1},
        {"defaults", loadDefaults, 1},
        {"constraint_definitions", loadConstraintDefinitions},
        {"index_definitions", loadIndexDefinitions},
        {"trigger_definitions", loadTriggerDefinitions, 1},
        {"policy_definitions", loadPolicyDefinitions},
        {"statistics_definitions", loadStatisticsDefinitions},
        {"publication_filters", loadPublicationFilters},
        {"routine_definitions", loadRoutineDefinitions, 1},
        {"rule_definitions", loadRuleDefinitions},
        {"view_definitions", loadViewDefinitions, 1},
    };
}

QList<Part> sizeParts() {
    return {
        {"table_activity", loadTableActivity},   {"index_activity", loadIndexActivity},
        {"table_sizes", loadTableSizes},         {"index_sizes", loadIndexSizes, 1},
        {"sequence_values", loadSequenceValues}, {"extension_versions", loadExtensionVersions},
    };
}

}  // namespace schema::reading
