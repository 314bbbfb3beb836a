#pragma once

#include <QStringList>

namespace schema {

/// `text` cut into identifiers, quoted names, numbers, string and dollar literals, operators `::` and single
/// characters; white space and comments are left out. For texts that a server printed, and therefore without
/// errors: an open quote ends with the text.
QStringList sqlTokens(const QString& text);

}  // namespace schema
