#pragma once

#include "core/error.h"

#include <QString>

#include <optional>
#include <sys/types.h>

namespace postgres {

/// The user that a private server runs as: PostgreSQL refuses to run as root, so root uses the user postgres;
/// other users run it as themselves.
class ServerUser {
public:
    static core::Result<ServerUser> choose();

    /// True when it is another user than the one of this process.
    bool isOther() const { return m_ids.has_value(); }
    /// Gives `path` and all in it to that user.
    core::Result<void> own(const QString& path) const;
    /// Error code `folder_unreachable` when that user cannot pass all folders above `path`. Looks at mode
    /// bits only.
    core::Result<void> checkReach(const QString& path) const;

    /// For the child between fork and exec: becomes that user, in a session of its own (so that Ctrl+C in the
    /// terminal leaves stopping it to us) and with SIGINT coming when the thread that forked ends.
    /// `owner` is the process that forks. Async-signal-safe; ends the child when it does not work.
    void becomeInChild(pid_t owner) const;

private:
    struct Ids {
        uid_t user;
        gid_t group;
    };
    std::optional<Ids> m_ids;
};

}  // namespace postgres
