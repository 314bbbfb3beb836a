#include "schema/reading/load.h"

namespace schema::reading {
namespace {

RoutineKind loadRoutinesKindOf(char prokind) {
    switch (prokind) {
        case 'p':
            return RoutineKind::Procedure;
        case 'w':
            return RoutineKind::Window;
        case 'a':
            return RoutineKind::Aggregate;
        default:
            return RoutineKind::Function;
    }
}

Volatility volatilityOf(char letter) {
    return letter == 'i' ? Volatility::Immutable : letter == 's' ? Volatility::Stable : Volatility::Volatile;
}

Parallel parallelOf(char letter) {
    return letter == 's' ? Parallel::Safe : letter == 'r' ? Parallel::Restricted : Parallel::Unsafe;
}

/// How an aggregate's final function treats the state, empty where that is what its kind does anyway.
QString modifyOf(char letter, bool isNormal) {
    switch (letter) {
        case 'r':
            return isNormal ? QString() : QStringLiteral("READ_ONLY");
        case 's':
            return QStringLiteral("SHAREABLE");
        default:
            return isNormal ? QStringLiteral("READ_WRITE") : QString();
    }
}

std::optional<QString> optionalText(Rows& rows, const char* name) {
    return rows.isNull(name) ? std::nullopt : std::optional(rows.text(name));
}

}  // namespace

void loadRoutines(Building& building, const postgres::RawTable& table) {
    QList<Routine>& routines = building.content.routines;
    Rows rows(table);
    while (rows.next()) {
        Routine routine;
        const qint64 oid = rows.integer("oid");
        routine.schema = building.pooled(rows.bytes("nspname"));
        routine.name = rows.text("proname");
        routine.kind = loadRoutinesKindOf(rows.letter("prokind"));
        routine.identityArguments = rows.text("identity_arguments");
        routine.arguments = rows.text("arguments");
        routine.result = building.pooled(rows.bytes("result"));
        routine.language = building.pooled(rows.bytes("lanname"));
        routine.volatility = volatilityOf(rows.letter("provolatile"));
        routine.parallel = parallelOf(rows.letter("proparallel"));
        routine.leakproof = rows.boolean("proleakproof");
        routine.strict = rows.boolean("proisstrict");
        routine.securityDefiner = rows.boolean("prosecdef");
        routine.cost = building.pooled(rows.bytes("procost"));
        routine.rows = building.pooled(rows.bytes("prorows"));
        routine.settings = rows.texts("proconfig");
        routine.source = rows.text("prosrc");
        routine.owner = building.pooled(rows.bytes("owner"));
        routine.grants = building.grants(rows.bytes("acl"));
        routine.extension = building.extensionOf(Catalog::Proc, oid);
        routine.extensionGrants = building.initialGrants(Catalog::Proc, oid);
        routine.comment = building.commentOn(Catalog::Proc, oid);
        building.noteId(Catalog::Proc, oid, routine.id());
        building.notePlace(Catalog::Proc, oid, {routines.size(), -1});
        routines.append(routine);
    }
}

void loadAggregates(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const Place place = building.placeOf(Catalog::Proc, rows.integer("oid"));
        if (place.thing < 0) continue;
        AggregateParts parts;
        const char kind = rows.letter("aggkind");
        const bool isNormal = kind == 'n';
        parts.kind = isNormal      ? QStringLiteral("normal")
                     : kind == 'o' ? QStringLiteral("ordered-set")
                                   : QStringLiteral("hypothetical-set");
        parts.transition = rows.text("transition");
        parts.stateType = rows.text("state_type");
        parts.stateSpace = rows.integer("aggtransspace");
        parts.finalFunction = rows.text("final_function");
        parts.finalExtra = rows.boolean("aggfinalextra");
        parts.finalModify = modifyOf(rows.letter("final_modify"), isNormal);
        parts.combine = rows.text("combine");
        parts.serialize = rows.text("serialize");
        parts.deserialize = rows.text("deserialize");
        parts.initial = optionalText(rows, "agginitval");
        parts.movingTransition = rows.text("moving_transition");
        parts.movingInverse = rows.text("moving_inverse");
        parts.movingStateType = rows.text("moving_state_type");
        parts.movingStateSpace = rows.integer("aggmtransspace");
        parts.movingFinal = rows.text("moving_final");
        parts.movingFinalExtra = rows.boolean("aggmfinalextra");
        parts.movingFinalModify = modifyOf(rows.letter("moving_final_modify"), isNormal);
        parts.movingInitial = optionalText(rows, "aggminitval");
        parts.sortOperator = rows.text("sort_operator");
        building.content.routines[place.thing].aggregate = parts;
    }
}

void loadOperators(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        Operator op;
        const qint64 oid = rows.integer("oid");
        op.schema = building.pooled(rows.bytes("nspname"));
        op.name = rows.text("oprname");
        op.owner = building.pooled(rows.bytes("owner"));
        op.left = rows.text("left");
        op.right = rows.text("right");
        op.function = rows.text("function");
        op.commutator = rows.text("commutator");
        op.negator = rows.text("negator");
        op.restriction = rows.text("restriction");
        op.join = rows.text("join");
        op.hashes = rows.boolean("oprcanhash");
        op.merges = rows.boolean("oprcanmerge");
        op.extension = building.extensionOf(Catalog::Operator, oid);
        op.comment = building.commentOn(Catalog::Operator, oid);
        building.noteId(Catalog::Operator, oid, op.id());
        building.content.operators.append(op);
    }
}

void loadCasts(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        Cast cast;
        const qint64 oid = rows.integer("oid");
        cast.source = rows.text("source");
        cast.target = rows.text("target");
        const char method = rows.letter("castmethod");
        cast.method = method == 'f'   ? QStringLiteral("function")
                      : method == 'i' ? QStringLiteral("inout")
                                      : QStringLiteral("binary");
        const char context = rows.letter("castcontext");
        cast.context = context == 'e'   ? QStringLiteral("explicit")
                       : context == 'a' ? QStringLiteral("assignment")
                                        : QStringLiteral("implicit");
        cast.function = rows.text("function");
        cast.extension = building.extensionOf(Catalog::Cast, oid);
        cast.comment = building.commentOn(Catalog::Cast, oid);
        building.noteId(Catalog::Cast, oid, cast.id());
        building.content.casts.append(cast);
    }
}

}  // namespace schema::reading
