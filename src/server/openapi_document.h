#pragma once

#include <string_view>

namespace server {

/// resources/openapi.yaml as it was when the program was built, so that what is served always describes the
/// program that serves it.
std::string_view openapiDocument();

}  // namespace server
