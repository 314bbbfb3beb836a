#pragma once

#include "core/error.h"
#include "core/json_writer.h"
#include "schema/snapshot.h"

namespace schema {

/// Writes the snapshot as JSON, without loss and without a copy of it in memory:
/// `{"format": "colophon-schema", "version": 1, "schemas": […], …}`, the names in alphabetical order. Members
/// with their default value are left out. 64-bit numbers are written exactly.
core::Result<void> writeJson(const Snapshot& snapshot, QIODevice& device,
                             core::JsonWriter::Layout layout = core::JsonWriter::Layout::Indented);
/// The same, in memory.
QByteArray jsonOf(const Snapshot& snapshot, core::JsonWriter::Layout layout);

/// Reads it back. Kind Invalid with the path in the detail when it is something else, or of a newer version.
core::Result<Snapshot> readJson(QByteArrayView json);

}  // namespace schema
