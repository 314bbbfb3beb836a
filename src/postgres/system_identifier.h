#pragma once

#include "core/error.h"

#include <QString>

namespace postgres {

/// Gives a copied cluster a new system identifier, because two clusters with the same one count as the same
/// server (profiles are pinned to it). Writes only `data`/global/pg_control; the caller must then run
/// `pg_resetwal -f`, since the write-ahead log contains the number as well. The cluster must be stopped.
///
/// Format: src/include/catalog/pg_control.h; the number is the first eight bytes, a CRC-32C ends the struct,
/// whose length differs between versions and is found by searching for a matching checksum.
core::Result<void> renewSystemIdentifier(const QString& data);

/// CRC-32C (Castagnoli), as PostgreSQL uses it: reflected, initial and final value all ones.
quint32 crc32c(QByteArrayView bytes);

}  // namespace postgres
