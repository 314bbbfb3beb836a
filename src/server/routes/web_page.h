#pragma once

#include "server/http/request.h"
#include "server/http/response.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace server {

/// A form with which a password is chosen: two password fields, `password` and `password_again`.
struct PasswordForm {
    std::string action;     ///< path that it is sent to
    std::string email;      ///< shown, and read by password managers; not sent
    std::string tokenName;  ///< name of the hidden field …
    std::string token;      ///< … whose value is the secret of the link
    std::string button;     ///< what its button says
};

/// A small page for a person whose browser has come here while signing in: plain words, a form, and links to
/// go on.
struct WebPage {
    std::string title;
    std::string text;
    std::string problem = {};  ///< why what was sent was not taken
    std::optional<PasswordForm> form = {};
    /// What a link says and where it leads.
    std::vector<std::pair<std::string, std::string>> links = {};
};

/// The page as HTML without scripts; what is in it is escaped. Never to be cached or framed.
Response pageResponse(const WebPage& page, unsigned status = 200);

/// Whether a browser asks for something to show, as it does when a person follows a link.
bool wantsPage(const Request& request);

}  // namespace server
