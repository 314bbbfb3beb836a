#pragma once

#include "server/http/request.h"
#include "server/http/response.h"

#include <string>
#include <utility>
#include <vector>

namespace server {

/// A small page for a person whose browser has come here while signing in: plain words, and links to go on.
struct WebPage {
    std::string title;
    std::string text;
    /// What a link says and where it leads.
    std::vector<std::pair<std::string, std::string>> links = {};
};

/// The page as HTML without scripts; what is in it is escaped. Never to be cached or framed.
Response pageResponse(const WebPage& page, unsigned status = 200);

/// Whether a browser asks for something to show, as it does when a person follows a link.
bool wantsPage(const Request& request);

}  // namespace server
