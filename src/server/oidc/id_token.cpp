#include "server/oidc/id_token.h"

#include "server/email_address.h"
#include "server/oidc/json_object.h"
#include "server/oidc/safe_address.h"

#include <boost/json/array.hpp>

#include <algorithm>
#include <cmath>

namespace server {
namespace {

constexpr double leeway = 60;                   // seconds
constexpr std::size_t subjectLength = 255;      // OpenID Connect Core 1.0, section 2
constexpr std::size_t idTokenNameLength = 100;  // of the database
constexpr std::size_t pictureLength = 2000;

/// A time claim in seconds since 1970.
std::optional<double> idTokenSeconds(const boost::json::object& claims, std::string_view name) {
    const boost::json::value* found = claims.if_contains(name);
    if (!found || !found->is_number()) return {};
    const auto out = found->to_number<double>();
    return std::isfinite(out) ? std::optional(out) : std::nullopt;
}

bool isFor(const boost::json::object& claims, const std::string& clientId) {
    const auto authorized = textMember(claims, "azp");
    if (claims.contains("azp") && authorized != clientId) return false;
    const boost::json::value* audience = claims.if_contains("aud");
    if (!audience) return false;
    if (audience->is_string()) return audience->get_string() == clientId;
    if (!audience->is_array()) return false;
    const boost::json::array& list = audience->get_array();
    const bool isNamed = std::ranges::any_of(list, [&clientId](const boost::json::value& one) {
        return one.is_string() && one.get_string() == clientId;
    });
    // Among several audiences the token has to say that it was made for us.
    return isNamed && (list.size() == 1 || authorized == clientId);
}

/// Google's tokens may name it without the scheme.
bool isIssuer(const std::string& written, const std::string& issuer) {
    return written == issuer || (issuer == "https://accounts.google.com" && written == "accounts.google.com");
}

std::optional<std::string> trimmedClaim(const boost::json::object& claims, std::string_view name) {
    const auto text = textMember(claims, name);
    if (!text) return {};
    const std::size_t first = text->find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    return text->substr(first, text->find_last_not_of(" \t\r\n") - first + 1);
}

/// At most that many characters, whole ones.
std::string shortened(std::string text, std::size_t most) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool begins = (static_cast<unsigned char>(text[i]) & 0xc0) != 0x80;
        if (begins && ++count > most) return text.substr(0, i);
    }
    return text;
}

std::optional<std::string> name(const boost::json::object& claims, std::string_view member) {
    const auto text = trimmedClaim(claims, member);
    return text ? std::optional(shortened(*text, idTokenNameLength)) : std::nullopt;
}

std::optional<std::string> email(const boost::json::object& claims) {
    const auto text = trimmedClaim(claims, "email");
    return text ? emailAddress(*text) : std::nullopt;
}

}  // namespace

FromProvider<boost::json::object> checkedClaims(std::string_view payload, const ExpectedClaims& expected) {
    auto claims = jsonObject(payload, "the content of the ID token");
    if (!claims) return claims;
    const double now = static_cast<double>(
        std::chrono::duration_cast<std::chrono::seconds>(expected.now.time_since_epoch()).count());
    if (!isIssuer(textMember(*claims, "iss").value_or(""), expected.issuer))
        return providerFailure("the ID token is from another issuer");
    if (!isFor(*claims, expected.clientId)) return providerFailure("the ID token is for a different client");
    const auto expires = idTokenSeconds(*claims, "exp");
    if (!expires || *expires + leeway <= now) return providerFailure("the ID token has expired");
    const auto issued = idTokenSeconds(*claims, "iat");
    if (!issued || *issued - leeway > now)
        return providerFailure("the ID token's issue time is in the future");
    const auto notBefore = idTokenSeconds(*claims, "nbf");
    if (notBefore && *notBefore - leeway > now) return providerFailure("the ID token is not valid yet");
    if (expected.nonce.empty() || textMember(*claims, "nonce") != expected.nonce)
        return providerFailure("the ID token's nonce does not match");
    const std::string subject = textMember(*claims, "sub").value_or("");
    if (subject.empty() || subject.size() > subjectLength)
        return providerFailure("the ID token has no usable subject");
    return claims;
}

Identity identityOf(const boost::json::object& claims) {
    Identity out{.subject = textMember(claims, "sub").value_or(""), .email = email(claims)};
    const boost::json::value* verified = claims.if_contains("email_verified");
    // Some providers write the flag as a text.
    out.isEmailVerified = verified && ((verified->is_bool() && verified->get_bool()) ||
                                       (verified->is_string() && verified->get_string() == "true"));
    out.firstName = name(claims, "given_name");
    out.lastName = name(claims, "family_name");
    if (!out.firstName && !out.lastName) out.firstName = name(claims, "name");
    const auto picture = trimmedClaim(claims, "picture");
    if (picture && picture->size() <= pictureLength && picture->starts_with("https://") &&
        isSafeAddress(*picture, Query::Allowed))
        out.picture = picture;
    return out;
}

}  // namespace server
