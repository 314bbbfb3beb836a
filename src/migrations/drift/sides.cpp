#include "migrations/drift/sides.h"

#include "migrations/drift/agreement.h"

#include <algorithm>

namespace migrations {
namespace {

bool isSame(const schema::Change& one, const schema::Change& other) {
    return one.object == other.object && one.attribute == other.attribute && one.action == other.action;
}

}  // namespace

QList<DriftDifference> compareSides(const DriftSides& sides) {
    QList<DriftDifference> out;
    std::optional<Agreement> latestAndLive, latestAndFile, fileAndLive;
    if (sides.latest) latestAndLive.emplace(*sides.latest, sides.live);
    if (sides.latest && sides.file) {
        latestAndFile.emplace(*sides.latest, *sides.file);
        fileAndLive.emplace(*sides.file, sides.live);
    }
    for (const schema::Change& change : Agreement(sides.replayed, sides.live).changes()) {
        DriftDifference difference{.change = change};
        const bool isInFile = fileAndLive && fileAndLive->covers(change) && !latestAndFile->covers(change);
        if (isInFile) difference.side = DriftSide::Both;
        difference.isPending = latestAndLive && latestAndLive->covers(change);
        out.append(difference);
    }
    if (latestAndFile) {
        for (const schema::Change& change : latestAndFile->changes()) {
            const bool isKnown = std::ranges::any_of(out, [&](const DriftDifference& difference) {
                return difference.side == DriftSide::Both && isSame(difference.change, change);
            });
            if (!isKnown) out.append({.side = DriftSide::SchemaFile, .change = change});
        }
    }
    for (DriftDifference& difference : out)
        difference.label = labelOf(difference);
    return out;
}

DriftLabel labelOf(const DriftDifference& difference) {
    if (difference.change.changeClass == schema::ChangeClass::Cosmetic) return DriftLabel::Cosmetic;
    switch (difference.side) {
        case DriftSide::Database:
            return DriftLabel::ByHand;
        case DriftSide::Both:
            return DriftLabel::MissingMigration;
        case DriftSide::SchemaFile:
            break;
    }
    return difference.trace.everAgreed ? DriftLabel::StaleSchemaFile : DriftLabel::MissingMigration;
}

}  // namespace migrations
