#pragma once

#include <cstdint>

namespace server {

/// What the system says about this process. What it does not say is 0.
struct ProcessFacts {
    double cpuSeconds = 0;
    std::uint64_t residentBytes = 0;
    std::uint64_t openDescriptors = 0;
    double startedAt = 0;  ///< seconds since 1970
};

/// Reads /proc, so elsewhere than on Linux only the processor time is known. Any thread.
ProcessFacts processFacts();

}  // namespace server
