#pragma once

#include "server/routes/web_page.h"

#include <string>

namespace server {

/// The form with which a person who has followed an invite's link chooses a password.
PasswordForm inviteForm(const std::string& token, const std::string& email);

}  // namespace server
