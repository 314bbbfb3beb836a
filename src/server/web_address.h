#pragma once

#include <string_view>

namespace server {

/// Whether the text is an absolute http or https URL with a host and without user name and password, so that
/// it may stand in a link.
bool isWebAddress(std::string_view text);

}  // namespace server
