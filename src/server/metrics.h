#pragma once

#include "server/counters.h"

#include <deque>
#include <string>

namespace server {

class Router;
struct Shared;

/// The counters of all threads. Threads get theirs before any of them runs; from then on the list is only
/// read.
class Metrics {
public:
    explicit Metrics(const Router& router) : m_router(router) {}

    /// For one more thread; valid as long as this is.
    ThreadCounters& forThread();
    JobCounters& jobs() { return m_jobs; }

    const Router& router() const { return m_router; }
    const std::deque<ThreadCounters>& threads() const { return m_threads; }
    const JobCounters& jobs() const { return m_jobs; }

private:
    const Router& m_router;
    std::deque<ThreadCounters> m_threads;
    JobCounters m_jobs;
};

/// Everything that is counted, in the Prometheus text format 0.0.4
/// (prometheus.io/docs/instrumenting/exposition_formats). Routes nobody has asked for are left out.
std::string metricsText(const Shared& shared);

}  // namespace server
