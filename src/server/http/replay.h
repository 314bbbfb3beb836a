#pragma once

#include "server/call.h"
#include "server/http/response.h"
#include "server/http/router.h"

namespace server {

/// Runs the route, unless the request carries an Idempotency-Key that this person has used in the last 24
/// hours: then the answer of that time again, marked `Idempotent-Replayed: true`. Another body under the same
/// key is 422 `idempotency_mismatch`; while the first request is still under way, 409 `request_in_progress`.
/// Only answers below 500 are kept, so that a failure can be tried again.
Task<Response> answerOnce(Call& call, const Route& route);

}  // namespace server
