#pragma once

#include "core/error.h"
#include "schema/snapshot.h"

#include <chrono>
#include <functional>

namespace postgres {
class Connection;
}

namespace schema {

/// How far a read has come; parts of the catalog.
struct ReadProgress {
    enum class Phase { Structure, Definitions, Sizes };
    Phase phase = Phase::Structure;
    int done = 0;
    int total = 0;
};

struct ReadOptions {
    enum class Sizes { Read, Skip };
    Sizes sizes = Sizes::Read;
    /// Whether options that may hold passwords (of user mappings) are read, as far as the login may.
    enum class Secrets { Read, Skip };
    Secrets secrets = Secrets::Skip;
    /// Of the same database, earlier: what somebody has locked keeps the texts it had there.
    Snapshot previous;
    /// How long a text that the server must deparse, or a size, may wait for a lock.
    std::chrono::milliseconds lockTimeout{300};
    /// Whether a second session on the same snapshot reads a part. AsNeeded: of large databases. Behind a
    /// pooler there is always one: the second might wait for the first.
    enum class Sessions { AsNeeded, One, Two };
    Sessions sessions = Sessions::AsNeeded;
    /// How long the server may stay silent before the connection is given up (kind Timeout).
    std::chrono::milliseconds patience{30'000};
    /// Called in the thread that reads.
    std::function<void(const ReadProgress&)> progress;
};

/// Reads the whole schema of the connected database, servers 13 to 18, from the catalogs alone; a login that
/// may only CONNECT suffices. Blocks (about half a second per 2,500 tables); run it in
/// postgres::Session::run. Of a large database half is read by a second session with the same profile, where
/// one can be had. Three phases, each in read-only transactions that are over when it returns: the structure,
/// which no lock can hold up and which is that of one moment; the texts that the server has to deparse,
/// without the relations under an ACCESS EXCLUSIVE lock, which get Relation::lock; the sizes. A part that
/// fails is in Content::failures and the rest is there; an error only when the connection is lost, the read
/// cancelled, or nothing could be read.
core::Result<Snapshot> readSnapshot(postgres::Connection& connection, const ReadOptions& options = {});

}  // namespace schema
