#pragma once

#include "server/asker.h"
#include "server/http/intake.h"
#include "server/http/request.h"
#include "server/http/task.h"
#include "server/services.h"
#include "server/store/result.h"
#include "server/store/values.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace server {

/// One request being answered. Lives as long as its answer is being made.
struct Call {
    explicit Call(Services& ownServices) : services(ownServices) {}

    Services& services;
    Request request;
    std::vector<std::string> captures;  ///< what the `{…}` of the route's pattern took
    std::optional<Asker> asker;         ///< nobody: signed out
    std::shared_ptr<Intake> intake;     ///< what has taken the body, for routes that have one
    /// Claims the request's Idempotency-Key; goes into the transaction of its first change, see write().
    mutable std::optional<Statement> keyClaim;

    Database& database() const { return services.database; }
    /// Database::write() for changes that a request may ask for under an Idempotency-Key: the key is claimed
    /// in the same transaction, so that both have happened or neither has, whatever becomes of this server.
    Task<std::vector<Result>> write(std::vector<Statement> statements) const;
    const Configuration& configuration() const { return services.shared.configuration; }
    bool may(Capability capability) const { return asker && asker->may(capability); }
    /// The asker; throws 401 when there is none.
    const Asker& signedIn() const;
    /// Throws 401 or 403 unless the asker has the capability.
    const Asker& require(Capability capability) const;
    /// A capture that the pattern said is a number.
    std::int64_t id(std::size_t capture = 0) const;
};

}  // namespace server
