#pragma once

#include <optional>
#include <string>

namespace server {

/// Who somebody is by a provider's word.
struct Identity {
    std::string subject;  ///< the provider's key of the person; never changes, unlike the e-mail address
    std::optional<std::string> email = {};  ///< lower case
    bool isEmailVerified = false;
    std::optional<std::string> firstName = {};
    std::optional<std::string> lastName = {};
    std::optional<std::string> picture = {};  ///< an https address
};

}  // namespace server
