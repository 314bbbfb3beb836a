#pragma once

#include "core/error.h"
#include "schema/snapshot.h"

#include <QJsonObject>

namespace schema {

/// The snapshot as JSON, without loss: `{"format": "colophon-schema", "version": 1, "schemas": […], …}`.
/// Members with their default value are left out. 64-bit numbers are written exactly.
QJsonObject toJson(const Snapshot& snapshot);

/// Reads it back. Kind Invalid with the path in the detail when it is something else, or of a newer version.
core::Result<Snapshot> fromJson(const QJsonObject& object);

}  // namespace schema
