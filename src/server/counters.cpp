#include "server/counters.h"

#include <algorithm>

namespace server {

void Histogram::observe(std::chrono::steady_clock::duration took) {
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(took).count();
    m_counts[static_cast<std::size_t>(std::ranges::lower_bound(bounds, micros) - bounds.begin())].add();
    m_sum.add(static_cast<std::uint64_t>(std::max<std::int64_t>(0, micros)));
}

}  // namespace server
