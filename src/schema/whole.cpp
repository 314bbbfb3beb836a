#include "schema/whole.h"

#include <QCoreApplication>

namespace schema {
namespace {

struct WholeWords {
    Q_DECLARE_TR_FUNCTIONS(schema::Snapshot)
};

}  // namespace

core::Result<void> requireWhole(const Snapshot& snapshot, const QString& title) {
    for (const PartFailure& failure : snapshot->failures)
        return core::fail(
            core::ErrorKind::Database,
            WholeWords::tr("%1 could not be read from %2: %3").arg(failure.part, title, failure.message),
            failure.detail);
    for (const Relation& relation : snapshot->relations)
        if (relation.definitions == Definitions::Missing)
            return core::fail(
                core::ErrorKind::Conflict,
                WholeWords::tr("%1 in %2 is locked by another session and cannot be read in full. Try again "
                               "when it is done.")
                    .arg(relation.id().text(), title));
    return {};
}

}  // namespace schema
