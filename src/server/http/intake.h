#pragma once

#include "server/http/task.h"

#include <string>
#include <string_view>

namespace server {

/// Takes the body of a request while it comes in, for bodies too large to be held in memory.
class Intake {
public:
    virtual ~Intake() = default;
    /// Takes the next bytes of the body, any number of them. Throws ApiError to refuse the rest.
    virtual Task<> take(std::string_view bytes) = 0;
    /// All of the body has come. Gives what stands for it in `Request::body`: the same for the same request,
    /// so that an Idempotency-Key can be compared by it.
    virtual Task<std::string> finish() = 0;
};

}  // namespace server
