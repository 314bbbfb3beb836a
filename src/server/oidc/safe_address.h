#pragma once

#include <string_view>

namespace server {

/// Whether secrets may be sent to the address: https, or plain http on this machine itself; with a host,
/// without user, password or fragment, and without a query unless `Query::Allowed`.
enum class Query { None, Allowed };
bool isSafeAddress(std::string_view address, Query query = Query::None);

/// Whether the address names this machine itself: 127.0.0.1, [::1] or localhost.
bool isLoopbackAddress(std::string_view address);

}  // namespace server
