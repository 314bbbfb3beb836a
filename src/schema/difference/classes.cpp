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
    {"", "comment", ChangeClass::Cosmetic, "a comment is only read by people"},
    {"relation", "columns.order", ChangeClass::Cosmetic,
     "a statement that names its columns cannot see their order, and it cannot be changed in place"},
    {"type", "attributes.order", ChangeClass::Semantic, "ROW(…) values are taken in this order"},
    {"type", "labels", ChangeClass::Semantic, "the order of labels is the order of values"},
    {"", "owner", ChangeClass::Semantic, "the owner may do everything, and SECURITY DEFINER acts as it"},
    {"", "grants", ChangeClass::Semantic, "who may do what"},
    {"", "storage", ChangeClass::Semantic, "how values are stored decides on size and speed"},
    {"", "compression", ChangeClass::Semantic, "as storage"},
    {"", "options", ChangeClass::Semantic, "fill factor, autovacuum, security_barrier: what the server does"},
    {"", "tablespace", ChangeClass::Semantic, "where the files are decides on space and speed"},
    {"", "access_method", ChangeClass::Semantic, "how rows are stored"},
    {"", "statistics_target", ChangeClass::Semantic, "what the planner knows"},
    {"index", "is_valid", ChangeClass::Semantic, "an invalid index is not used"},
    {"index", "is_clustered", ChangeClass::Semantic, "CLUSTER without a name uses it"},
    {"relation", "is_populated", ChangeClass::Semantic, "a query of an unpopulated view fails"},
    {"sequence", "start", ChangeClass::Semantic, "RESTART goes back to it"},
    {"sequence", "cache", ChangeClass::Semantic, "how large gaps become"},
    {"column", "is_local", ChangeClass::Semantic, "whether it stays when the parent's column goes"},
    {"extension", "version", ChangeClass::Semantic, "another version can behave otherwise"},
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
