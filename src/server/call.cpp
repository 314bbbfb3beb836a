#include "server/call.h"

#include "server/http/api_error.h"
#include "server/store/database.h"

#include <charconv>

namespace server {

const Asker& Call::signedIn() const {
    if (!asker) throw unauthenticated();
    return *asker;
}

const Asker& Call::require(Capability capability) const {
    const Asker& person = signedIn();
    if (!person.may(capability)) throw forbidden(missingReason(capability));
    return person;
}

Task<std::vector<Result>> Call::write(std::vector<Statement> statements) const {
    const bool isClaiming = keyClaim.has_value();
    if (isClaiming) statements.insert(statements.begin(), *keyClaim);
    auto results = co_await database().write(std::move(statements));
    if (isClaiming) {
        keyClaim.reset();
        results.erase(results.begin());
    }
    co_return results;
}

std::int64_t Call::id(std::size_t capture) const {
    const std::string& written = captures.at(capture);
    std::int64_t out = 0;
    const auto [end, failed] = std::from_chars(written.data(), written.data() + written.size(), out);
    if (failed != std::errc() || end != written.data() + written.size()) throw notFound("thing");
    return out;
}

}  // namespace server
