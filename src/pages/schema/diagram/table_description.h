#pragma once

#include "schema/diagram/diagram.h"

#include <QString>

namespace pages {

/// A table of a diagram and its lines in a sentence, for screen readers.
QString tableDescription(const schema::diagram::Diagram& diagram, const schema::diagram::Node& node);

}  // namespace pages
