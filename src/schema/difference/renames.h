#pragma once

#include "schema/difference/difference.h"

namespace schema {

/// Pairs what was removed with what was added and is equal to it but for its name or schema. Only where there
/// is exactly one such pair; columns also by their place.
QList<RenameProposal> renameProposals(const QList<Change>& changes, const Snapshot& from, const Snapshot& to);

}  // namespace schema
