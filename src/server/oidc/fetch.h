#pragma once

#include "server/oidc/provider_failure.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace server {

/// One request to a provider.
struct FetchRequest {
    std::string address;                    ///< as isSafeAddress() has it, with or without a query
    std::vector<std::string> headers = {};  ///< `Name: value`
    std::optional<std::string> form = {};   ///< makes it a POST of application/x-www-form-urlencoded
};

struct FetchAnswer {
    long status = 0;
    std::string body = {};
};

/// What a request may cost.
struct FetchLimits {
    std::chrono::steady_clock::time_point deadline;  ///< for the last byte of the answer
    std::size_t bytes = 256 * 1024;                  ///< of the answer's body, and again of its header
    const std::atomic<bool>* isStopping = nullptr;   ///< set to true: give up at once
};

/// Sends the request and reads the answer, whatever its status. Blocks; any thread. Certificates are checked
/// and redirects are not followed: no address that a secret is sent to comes from an answer of this kind.
FromProvider<FetchAnswer> fetch(const FetchRequest& request, const FetchLimits& limits);

/// Percent-encodes everything but letters, digits and `-._~`.
std::string formEncoded(std::string_view text);

}  // namespace server
