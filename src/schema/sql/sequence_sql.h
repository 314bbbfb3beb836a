#pragma once

#include "schema/ddl.h"

namespace schema::sql {

/// `START WITH 1000 INCREMENT BY 10`: what differs from the defaults of such a sequence, empty when nothing
/// does.
QString sequenceOptions(const Sequence& sequence);

QStringList createSequence(const Sequence& sequence, const DdlOptions& options, int majorVersion);
/// Ties a serial's sequence to its column.
QStringList ownSequence(const Sequence& sequence);
/// What an identity's sequence has besides its options: privileges, comment, persistence.
QStringList identitySequence(const Sequence& sequence, const Relation& relation, const DdlOptions& options,
                             int majorVersion);

}  // namespace schema::sql
