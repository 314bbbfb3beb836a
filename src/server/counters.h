#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace server {

/// A number that only goes up. One thread counts, any may read; so counting is a plain load and store,
/// without a locked instruction and without a cache line that threads fight for.
class Counter {
public:
    void add(std::uint64_t count = 1) {
        m_value.store(m_value.load(std::memory_order_relaxed) + count, std::memory_order_relaxed);
    }
    std::uint64_t value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> m_value = 0;
};

/// A number that goes up and down; written by one thread, read by any.
class Gauge {
public:
    void set(std::int64_t value) { m_value.store(value, std::memory_order_relaxed); }
    void add(std::int64_t change) { set(value() + change); }
    std::int64_t value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<std::int64_t> m_value = 0;
};

/// How long things took, by steps of time. Written by one thread, read by any.
class Histogram {
public:
    /// Upper bounds in microseconds; what took longer is counted in one more step.
    static constexpr std::array<std::int64_t, 14> bounds{250,     500,       1'000,     2'500,     5'000,
                                                         10'000,  25'000,    50'000,    100'000,   250'000,
                                                         500'000, 1'000'000, 2'500'000, 10'000'000};

    void observe(std::chrono::steady_clock::duration took);
    std::uint64_t count(std::size_t step) const { return m_counts[step].value(); }
    std::uint64_t sumMicroseconds() const { return m_sum.value(); }

private:
    std::array<Counter, bounds.size() + 1> m_counts;
    Counter m_sum;
};

/// Requests of one route.
struct RouteCounters {
    std::array<Counter, 6> byClass;  ///< by the first digit of the status
    Histogram duration;              ///< from the first byte of the request to the answer's header
};

/// One way to Postgres.
struct DatabaseCounters {
    Gauge isUp;
    Gauge waiting;  ///< asked and not answered yet
    Counter connections;
    Counter connectFailures;  ///< attempts without success, also for want of file descriptors
    Counter failures;         ///< refused by Postgres, or lost with the connection
    Histogram roundTrips;
};

struct RedisCounters {
    Gauge isUp;
    Counter commands;
    Counter failures;  ///< not answered in time, or with an error
};

struct CacheCounters {
    Counter hits;
    Counter misses;
};

/// What one thread counts. Summed over the threads by metricsText().
struct ThreadCounters {
    explicit ThreadCounters(std::size_t routeCount)
        : routes(std::make_unique<RouteCounters[]>(routeCount + 1)) {}

    std::unique_ptr<RouteCounters[]> routes;  ///< by Route::number; the last is for what no route took
    DatabaseCounters database;
    RedisCounters redis;
    CacheCounters askers;                ///< who holds a token
    CacheCounters publicReads;           ///< answers for the public, in this process
    CacheCounters sharedReads;           ///< the same, in Redis
    std::array<Counter, 4> rateLimited;  ///< refusals, by RateClass
    Counter signInsLimited;              ///< refusals to try one more password on an account
    Counter connectionsAccepted;
    Counter connectionsRefused;  ///< because there were too many
};

/// What the jobs count, on the thread that runs them.
struct JobCounters {
    Counter changes;  ///< heard of
    Counter published;
    Gauge publishDelay;  ///< milliseconds by which the last post came late
    Gauge lastLook;      ///< when the scheduler last looked without trouble, milliseconds since 1970
};

}  // namespace server
