#include "migrations/hazards/type_change.h"

namespace migrations::hazards {
namespace {

/// A precision that is left out is the largest.
bool isNoNarrower(const QList<int>& from, const QList<int>& to) {
    return to.isEmpty() || (!from.isEmpty() && to[0] >= from[0]);
}

}  // namespace

bool keepsRows(const Type& from, const Type& to) {
    if (from.isArray != to.isArray) return false;
    if (from.name == to.name && from.modifiers == to.modifiers) return true;
    if (from.is({"varchar"}) && to.is({"text"})) return true;
    if (from.is({"text"}) && to.is({"varchar"})) return to.modifiers.isEmpty();
    if (from.is({"cidr"}) && to.is({"inet"})) return true;
    if (from.name != to.name) return false;
    if (to.is({"varchar", "varbit", "time", "timetz", "timestamp", "timestamptz"}))
        return isNoNarrower(from.modifiers, to.modifiers);
    if (to.is({"numeric"})) {
        if (to.modifiers.isEmpty()) return true;
        return from.modifiers.value(1) == to.modifiers.value(1) && isNoNarrower(from.modifiers, to.modifiers);
    }
    return false;
}

}  // namespace migrations::hazards
