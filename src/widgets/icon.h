#pragma once

#include "widgets/tokens.h"

#include <QIcon>

namespace widgets {

/// Sets the icon theme to Breeze if the platform has none, and as the fallback otherwise. Call once, before
/// the first icon is painted.
void setUpIconTheme();

/// The icon of that freedesktop name (`document-new`) from the desktop's theme, from Breeze where that has
/// none, or one of the console's own (`colophon-posts`), drawn in one colour: that of the text it stands
/// beside. It follows changes of scheme and is sharp at every scale.
QIcon icon(const QString& name);

/// The same always in the colour of `tone`, for status.
QIcon icon(const QString& name, Tone tone);

/// The console's mark, in its own colours.
QIcon mark();

}  // namespace widgets
