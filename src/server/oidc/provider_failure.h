#pragma once

#include <expected>
#include <string>

namespace server {

/// Why a provider's answer could not be used: a phrase for the log, which names what was wrong but holds no
/// token and no code.
struct ProviderFailure {
    std::string reason;
};

template <typename T>
using FromProvider = std::expected<T, ProviderFailure>;

inline std::unexpected<ProviderFailure> providerFailure(std::string reason) {
    return std::unexpected(ProviderFailure{std::move(reason)});
}

}  // namespace server
