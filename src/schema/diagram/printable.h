#pragma once

#include <QString>

namespace schema::diagram {

/// `text` in one line for a picture: control characters as their pictures (a line break as ␊), characters
/// that turn the direction of writing, lone surrogates and what XML forbids as �. A catalog may hold any of
/// them.
QString printable(const QString& text);

/// For XML and for Graphviz' HTML-like labels.
QString escapedXml(const QString& text);

}  // namespace schema::diagram
