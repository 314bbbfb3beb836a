#pragma once

#include "server/call.h"
#include "server/http/response.h"
#include "server/http/router.h"

namespace server {

/// Runs the route, unless the request carries an Idempotency-Key that this person has used in the last 24
/// hours: then the answer of that time again, marked `Idempotent-Replayed: true`. Another body under the same
/// key is 422 `idempotency_mismatch`; while the first request is still under way, 409 `request_in_progress`.
/// Only answers below 500 are kept, so that a failure can be tried again; the database has them sealed (see
/// AnswerSeal).
///
/// The key is claimed in the transaction of the change itself (Call::write), so a server that dies in the
/// middle leaves either nothing, or a change and the claim. A claim whose answer died with its server is
/// answered with what the change made, as the audit log names it, in its present state.
Task<Response> answerOnce(Call& call, const Route& route);

}  // namespace server
