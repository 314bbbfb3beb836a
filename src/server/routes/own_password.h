#pragma once

#include "server/call.h"
#include "server/store/user_edit.h"

namespace server {

/// Changes the asker's own password and ends their other sessions; the one that asks goes on. Throws 403
/// `no_password` for an account that has none, 403 `wrong_password`, and 429 after too many wrong ones from
/// one network.
Task<> changeOwnPassword(const Call& call, const OwnPassword& change);

}  // namespace server
