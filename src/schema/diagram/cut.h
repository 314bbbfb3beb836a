#pragma once

#include "schema/diagram/diagram.h"

namespace schema::diagram {

/// `center` and every relation that at most `depth` lines away from it; the lines among them. Empty when
/// there is no such relation.
Diagram neighbourhood(const Diagram& diagram, const QualifiedName& center, int depth);

/// The relations of one schema.
Diagram onlySchema(const Diagram& diagram, const QString& schema);

/// Without views, unless they are `kept`.
Diagram withoutViews(const Diagram& diagram, const QualifiedName& kept = {});

/// What a difference touches, and the relations that lines lead to from there.
Diagram onlyChanged(const Diagram& diagram);

/// Leaves out columns; what a difference marks stays, but for Detail::Names.
Diagram withDetail(const Diagram& diagram, Detail detail);

}  // namespace schema::diagram
