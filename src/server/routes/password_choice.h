#pragma once

#include "server/http/api_error.h"
#include "server/http/fields.h"
#include "server/http/request.h"
#include "server/http/response.h"
#include "server/routes/web_page.h"

#include <optional>
#include <string>
#include <string_view>

namespace server {

/// A new password with the secret of the link that allows it, as a program or an HTML form sends them.
struct PasswordChoice {
    std::string token;
    std::string password;
};

/// The fields of the request: of a form, or else of a JSON object. Throws 403 `cross_site` for a form that
/// another site has sent: the secret in it is what counts, but a browser says where it comes from.
Fields choiceFields(const Request& request);

/// Reads the secret (field `tokenName`) and the password out of the fields; a form has the password twice.
/// The caller calls finish().
PasswordChoice readChoice(Fields& fields, const Request& request, std::string_view tokenName);

/// A refusal as a page for a person who has sent a form: with the form again where the password was the
/// matter, and with the words of the rule that it breaks.
Response refusalPage(const ApiError& refused, WebPage page);

}  // namespace server
