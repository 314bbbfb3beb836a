#pragma once

#include "postgres/connection.h"

namespace schema {

/// How often rows of the catalogs that a schema is made of were written, as one number: the cheapest sign
/// that a schema may have changed. It does not move under DML, ANALYZE or VACUUM, but also moves for
/// temporary tables and TRUNCATE, and goes back when the statistics are reset; so another number is a reason
/// to read again, not to say that something changed. The server's statistics are up to ten seconds late. Any
/// login may ask; takes no lock. Blocks; the connection's thread.
core::Result<qint64> readChangeCounter(postgres::Connection& connection);

}  // namespace schema
