#pragma once

#include "migrations/hazards/inspection.h"

namespace migrations::hazards {

/// The DROP CONSTRAINT actions of a statement that drop a constraint of `kind` (`CONSTR_CHECK` …), by what
/// the migrations say of it, else by the end of its name (`_check`). One that is dropped to be made anew by
/// the same name in the same statement or in one that follows is left out.
QList<Step> droppedConstraints(const Inspection& inspection, const char* kind, const char* nameEnd);

}  // namespace migrations::hazards
