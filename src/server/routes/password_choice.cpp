#include "server/routes/password_choice.h"

#include "server/password_rules.h"

namespace server {

Fields choiceFields(const Request& request) {
    if (!isForm(request)) return Fields(request);
    const std::string_view site = request.header("Sec-Fetch-Site");
    if (!site.empty() && site != "same-origin" && site != "none")
        throw ApiError(
            403, "cross_site",
            "This form was sent from another site. Open the link again and use the form on its page.");
    return Fields::ofForm(request);
}

PasswordChoice readChoice(Fields& fields, const Request& request, std::string_view tokenName) {
    fields.require(tokenName);
    const auto token = fields.text(tokenName, 200);
    const auto password = newPassword(fields, "password");
    if (isForm(request)) {
        const auto again = fields.text("password_again", mostPasswordLength);
        if (password && again != password) fields.problem("password_again", "not_equal");
    }
    return {.token = token.value_or(""), .password = password.value_or("")};
}

Response refusalPage(const ApiError& refused, WebPage page) {
    page.problem = refused.what();
    for (const FieldProblem& one : refused.details()) {
        if (one.field == "password") page.problem = passwordProblemInWords(one.code);
        if (one.field == "password_again")
            page.problem = "The two passwords are not the same. Enter the new password twice.";
    }
    if (refused.status() != 422) page.form.reset();
    Response out = pageResponse(page, refused.status());
    out.headers.insert(out.headers.end(), refused.headers().begin(), refused.headers().end());
    return out;
}

}  // namespace server
