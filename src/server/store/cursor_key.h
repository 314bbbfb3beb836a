#pragma once

#include "server/http/cursor.h"
#include "server/http/task.h"

#include <optional>

namespace server {

class Database;

/// The key that page cursors are signed with: a row of `server_key`, made by the first replica that needs it,
/// so cursors hold across restarts and replicas. Read once per thread.
class CursorKey {
public:
    Task<const CursorCodec*> codec(Database& database);

private:
    std::optional<CursorCodec> m_codec;
};

}  // namespace server
