#pragma once

#include "schema/grant.h"
#include "schema/object_id.h"

#include <optional>

namespace schema {

enum class RoutineKind { Function, Procedure, Window, Aggregate };
constexpr auto enumNames(RoutineKind) {
    return std::to_array<const char*>({"function", "procedure", "window function", "aggregate"});
}

enum class Volatility { Immutable, Stable, Volatile };
constexpr auto enumNames(Volatility) {
    return std::to_array<const char*>({"immutable", "stable", "volatile"});
}

enum class Parallel { Safe, Restricted, Unsafe };
constexpr auto enumNames(Parallel) {
    return std::to_array<const char*>({"safe", "restricted", "unsafe"});
}

/// What an aggregate is made of (pg_aggregate). Functions, types and operators are quoted and qualified,
/// empty where there is none.
struct AggregateParts {
    QString kind;  ///< normal, ordered-set or hypothetical-set
    QString transition;
    QString stateType;
    qint64 stateSpace = 0;
    QString finalFunction;
    bool finalExtra = false;
    QString finalModify;  ///< READ_ONLY, SHAREABLE or READ_WRITE; empty is the kind's default
    QString combine;
    QString serialize;
    QString deserialize;
    std::optional<QString> initial;
    QString movingTransition;
    QString movingInverse;
    QString movingStateType;
    qint64 movingStateSpace = 0;
    QString movingFinal;
    bool movingFinalExtra = false;
    QString movingFinalModify;
    std::optional<QString> movingInitial;
    QString sortOperator;

    void visit(this auto& self, auto& v) {
        v.always("kind", self.kind);
        v.field("transition", self.transition);
        v.field("state_type", self.stateType);
        v.field("state_space", self.stateSpace);
        v.field("final_function", self.finalFunction);
        v.field("final_extra", self.finalExtra);
        v.field("final_modify", self.finalModify);
        v.field("combine", self.combine);
        v.field("serialize", self.serialize);
        v.field("deserialize", self.deserialize);
        v.field("initial", self.initial);
        v.field("moving_transition", self.movingTransition);
        v.field("moving_inverse", self.movingInverse);
        v.field("moving_state_type", self.movingStateType);
        v.field("moving_state_space", self.movingStateSpace);
        v.field("moving_final", self.movingFinal);
        v.field("moving_final_extra", self.movingFinalExtra);
        v.field("moving_final_modify", self.movingFinalModify);
        v.field("moving_initial", self.movingInitial);
        v.field("sort_operator", self.sortOperator);
    }
    bool operator==(const AggregateParts&) const = default;
};

/// A function, procedure, window function or aggregate.
struct Routine {
    RoutineKind kind = RoutineKind::Function;
    QString schema;
    QString name;
    QString
        identityArguments;  ///< what tells overloads apart, as pg_get_function_identity_arguments() writes it
    QString arguments;      ///< with names, modes and defaults
    QString result;         ///< empty for a procedure
    QString language;
    Volatility volatility = Volatility::Volatile;
    Parallel parallel = Parallel::Unsafe;
    bool leakproof = false;
    bool strict = false;
    bool securityDefiner = false;
    QString cost;
    QString rows;
    QStringList settings;  ///< `search_path=pg_catalog`
    QString source;      ///< the body as written; empty for BEGIN ATOMIC bodies, which only `definition` has
    QString definition;  ///< as pg_get_functiondef() writes it; empty for aggregates
    std::optional<AggregateParts> aggregate;
    QString owner;
    QString extension;
    QList<Grant> grants;
    QList<Grant> extensionGrants;  ///< what its extension granted; empty: nothing beyond the usual
    QString comment;

    /// `slugify(t text, sep text)`: the name with the arguments that identify it.
    QString signature() const { return name + QLatin1Char('(') + identityArguments + QLatin1Char(')'); }
    ObjectId id() const { return {Kind::Routine, schema, signature(), {}}; }
    QString key() const { return schema + QLatin1Char('.') + signature(); }
    void visit(this auto& self, auto& v) {
        v.always("kind", self.kind);
        v.field("schema", self.schema);
        v.field("name", self.name);
        v.field("identity_arguments", self.identityArguments);
        v.field("arguments", self.arguments);
        v.field("result", self.result);
        v.field("language", self.language);
        v.field("volatility", self.volatility);
        v.field("parallel", self.parallel);
        v.field("leakproof", self.leakproof);
        v.field("strict", self.strict);
        v.field("security_definer", self.securityDefiner);
        v.field("cost", self.cost);
        v.field("rows", self.rows);
        v.field("settings", self.settings);
        v.field("source", self.source);
        v.derived("definition", self.definition);
        v.field("aggregate", self.aggregate);
        v.field("owner", self.owner);
        v.field("extension", self.extension);
        v.field("grants", self.grants);
        v.fact("extension_grants", self.extensionGrants);
        v.field("comment", self.comment);
    }
    bool operator==(const Routine&) const = default;
};

}  // namespace schema
