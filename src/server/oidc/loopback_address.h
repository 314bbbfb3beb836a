#pragma once

#include <string_view>

namespace server {

/// Whether a console on the person's own machine waits there (RFC 8252, section 7.3): exactly
/// `http://127.0.0.1:PORT/callback` or `http://[::1]:PORT/callback`. Names are not taken, as they can be made
/// to lead elsewhere.
bool isLoopbackRedirect(std::string_view address);

}  // namespace server
