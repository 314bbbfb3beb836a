#include "schema/difference/classes.h"

#include "schema/difference/sql_tokens.h"
#include "schema/difference/version_rules.h"

namespace schema {
namespace {

/// One line of the table: the first that fits decides; what fits none is semantic.
struct ClassRule {
    const char* kind;       ///< as nameOf(Kind) has it; empty for every kind
    const char* attribute;  ///< the whole attribute or its last part; empty for an object added or removed
    ChangeClass changeClass;
    const char* reason;
};

const ClassRule classRules[] = {
    {"", "comment", ChangeClass::Cosmetic, "comments have no effect on queries"},
    {"relation", "columns.order", ChangeClass::Cosmetic,
     "statements that name their columns do not depend on the order, and it cannot be changed in place"},
    {"type", "attributes.order", ChangeClass::Semantic, "ROW(…) values are taken in this order"},
    {"type", "labels", ChangeClass::Semantic, "the order of labels is the order of values"},
    {"", "owner", ChangeClass::Semantic,
     "the owner has all privileges, and SECURITY DEFINER functions run as the owner"},
    {"", "grants", ChangeClass::Semantic, "privileges"},
    {"", "storage", ChangeClass::Semantic, "storage affects size and speed"},
    {"", "compression", ChangeClass::Semantic, "same as storage"},
    {"", "options", ChangeClass::Semantic,
     "options such as fillfactor, autovacuum and security_barrier change what the server does"},
    {"", "tablespace", ChangeClass::Semantic, "the location of the files affects space and speed"},
    {"", "access_method", ChangeClass::Semantic, "how rows are stored"},
    {"", "statistics_target", ChangeClass::Semantic, "what the planner knows"},
    {"index", "is_valid", ChangeClass::Semantic, "an invalid index is not used"},
    {"index", "is_clustered", ChangeClass::Semantic, "CLUSTER without an index name uses this index"},
    {"relation", "is_populated", ChangeClass::Semantic, "a query of an unpopulated view fails"},
    {"sequence", "start", ChangeClass::Semantic, "RESTART resets the sequence to this value"},
    {"sequence", "cache", ChangeClass::Semantic, "affects the size of gaps in the numbers"},
    {"column", "is_local", ChangeClass::Semantic, "whether it is kept when the parent's column is dropped"},
    {"extension", "version", ChangeClass::Semantic, "a different version can behave differently"},
};

bool fits(const ClassRule& rule, const Change& change) {
    if (qstrlen(rule.kind) > 0 && nameOf(change.object.kind) != QLatin1String(rule.kind)) return false;
    const QLatin1String attribute(rule.attribute);
    if (change.attribute == attribute || change.attribute.endsWith(QLatin1Char('.') + attribute)) return true;
    return change.attribute.startsWith(attribute + QLatin1Char('['));
}

/// Languages in which white space between words says nothing.
bool hasFreeFormat(const QString& language) {
    return language == QLatin1String("sql") || language == QLatin1String("plpgsql");
}

/// Only white space and comments between the words of a function body differ.
bool isLayoutOfSource(const Change& change, const Snapshot& from, const Snapshot& to) {
    if (change.object.kind != Kind::Routine || change.attribute != QLatin1String("source")) return false;
    const Routine* before = from.routine(change.object);
    const Routine* after = to.routine(change.object);
    return hasFreeFormat(before->language) && hasFreeFormat(after->language) &&
           sqlTokens(before->source) == sqlTokens(after->source);
}

}  // namespace

ChangeClass classOf(const Change& change, const Snapshot& from, const Snapshot& to) {
    if (comesFromVersion(change, from, to)) return ChangeClass::Version;
    if (isLayoutOfSource(change, from, to)) return ChangeClass::Cosmetic;
    if (change.attribute.isEmpty()) return ChangeClass::Semantic;
    for (const ClassRule& rule : classRules)
        if (fits(rule, change)) return rule.changeClass;
    return ChangeClass::Semantic;
}

}  // namespace schema
