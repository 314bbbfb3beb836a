#pragma once

#include "schema/difference/difference.h"

#include <QJsonObject>

namespace schema {

/// The difference for a terminal: objects that are added (+), removed (-) and changed (~), each attribute
/// with both values, lines of long texts; proposals of renames and counts at the end. Empty when there is
/// none.
QString toText(const Difference& difference);

/// For programs: `{"format": "colophon-difference", "version": 1, "from_version": 150020, "changes":
/// [{"action", "kind", "schema", "name", "part", "attribute", "from", "to", "class"}], "renames": […],
/// "counts": {…}}`.
QJsonObject toJson(const Difference& difference);

/// For a pipeline's summary: one table, long texts as fenced differences behind it.
QString toMarkdown(const Difference& difference);

/// Lines that differ between two texts, with `- ` and `+ ` before them, equal lines at both ends left out.
QStringList changedLines(const QString& from, const QString& to);

}  // namespace schema
