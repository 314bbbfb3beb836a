#pragma once

#include "schema/dependencies/graph.h"

#include <QJsonObject>

namespace schema {

/// What the snapshot says about the uses of one thing. A value.
struct UsesReport {
    ObjectId about;
    QList<Reach> blastRadius;
    QList<Reach> foundation;
};

UsesReport usesOf(const Snapshot& snapshot, const ObjectId& id);

/// For a terminal: two indented trees, what depends on it and what it depends on.
QString toText(const Snapshot& snapshot, const UsesReport& report);
/// `{"format": "colophon-uses", "about": …, "depends_on_it": […], "it_depends_on": […]}`; each entry has its
/// object, the kind, what DROP does to it, its depth, and the path that leads to it.
QJsonObject toJson(const UsesReport& report);

/// Translated: "foreign key", "query of a view" …
QString useKindText(UseKind kind);
/// Translated: what DROP … does about it.
QString dropEffectText(DropEffect effect);
/// `index post_title_idx of public.post`, `public.live`: for a line among things of several relations.
QString placeText(const Snapshot& snapshot, const ObjectId& id);

}  // namespace schema
