#pragma once

#include "core/error.h"

#include <QString>

namespace postgres {

/// Gives a cluster that was copied a system identifier of its own, because two clusters with the same one
/// count as the same server (profiles are pinned to it). Writes `data`/global/pg_control only; the caller has
/// to run `pg_resetwal -f` afterwards, since the write-ahead log carries the number too. The cluster must be
/// stopped.
///
/// Format: src/include/catalog/pg_control.h; the number is the first eight bytes, a CRC-32C ends the struct,
/// whose length differs between versions and is found by looking where the sum fits.
core::Result<void> renewSystemIdentifier(const QString& data);

/// CRC-32C (Castagnoli), as PostgreSQL uses it: reflected, initial and final value all ones.
quint32 crc32c(QByteArrayView bytes);

}  // namespace postgres
