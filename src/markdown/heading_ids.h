#pragma once

#include "markdown/node.h"

namespace markdown {

/// Gives each heading an id that is unique in the document: the slug of its text, with a number from the
/// second of the same text on (`set-up`, `set-up-1`).
void setHeadingIds(Node& document);

}  // namespace markdown
