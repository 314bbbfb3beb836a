#include "server/metrics.h"

#include "server/events/event_hub.h"
#include "server/http/rate_limiter.h"
#include "server/http/router.h"
#include "server/process_facts.h"
#include "server/services.h"
#include "server/store/changes.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <string_view>

namespace server {
namespace {

std::string seconds(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.10g", value);
    return text.data();
}

/// The text as it grows.
class Page {
public:
    enum class Kind { Counter, Gauge, Histogram };

    void family(std::string_view name, Kind kind, std::string_view help) {
        static constexpr std::array<std::string_view, 3> words{"counter", "gauge", "histogram"};
        m_name = name;
        append({"# HELP ", name, " ", help, "\n# TYPE ", name, " ", words[static_cast<std::size_t>(kind)],
                "\n"});
    }
    void line(std::string_view labels, const std::string& value, std::string_view suffix = "") {
        append({m_name, suffix});
        if (!labels.empty()) append({"{", labels, "}"});
        append({" ", value, "\n"});
    }
    void line(std::string_view labels, std::uint64_t value) { line(labels, std::to_string(value)); }
    void single(std::string_view name, Kind kind, std::string_view help, const std::string& value) {
        family(name, kind, help);
        line("", value);
    }
    /// The sum of one histogram over the threads.
    void histogram(const std::string& labels, const std::vector<const Histogram*>& parts) {
        const std::string before = labels.empty() ? "" : labels + ",";
        std::uint64_t total = 0;
        for (std::size_t step = 0; step <= Histogram::bounds.size(); ++step) {
            for (const Histogram* part : parts)
                total += part->count(step);
            const bool isLast = step == Histogram::bounds.size();
            const std::string bound =
                isLast ? "+Inf" : seconds(static_cast<double>(Histogram::bounds[step]) / 1e6);
            line(before + "le=\"" + bound + "\"", std::to_string(total), "_bucket");
        }
        std::uint64_t sum = 0;
        for (const Histogram* part : parts)
            sum += part->sumMicroseconds();
        line(labels, seconds(static_cast<double>(sum) / 1e6), "_sum");
        line(labels, std::to_string(total), "_count");
    }
    std::string take() { return std::move(m_text); }

private:
    void append(std::initializer_list<std::string_view> words) {
        for (const std::string_view word : words)
            m_text.append(word);
    }

    std::string m_text;
    std::string_view m_name;
};

using Threads = std::deque<ThreadCounters>;

std::uint64_t sum(const Threads& threads, const std::function<std::uint64_t(const ThreadCounters&)>& value) {
    std::uint64_t out = 0;
    for (const ThreadCounters& one : threads)
        out += value(one);
    return out;
}

void addRequests(Page& page, const Metrics& metrics) {
    const auto labels = [&](std::size_t number) -> std::string {
        if (number == metrics.router().size()) return "method=\"\",route=\"\"";
        const Route& route = metrics.router().route(number);
        return "method=\"" + std::string(to_string(route.method)) + "\",route=\"" + route.pattern + "\"";
    };
    page.family("colophon_http_requests_total", Page::Kind::Counter,
                "Requests by route pattern and class of status.");
    std::vector<std::size_t> asked;
    for (std::size_t number = 0; number <= metrics.router().size(); ++number) {
        std::uint64_t all = 0;
        for (std::size_t digit = 1; digit <= 5; ++digit) {
            const auto count = sum(metrics.threads(), [&](const auto& one) {
                return one.routes[number].byClass[digit].value();
            });
            if (count > 0) page.line(labels(number) + ",status=\"" + std::to_string(digit) + "xx\"", count);
            all += count;
        }
        if (all > 0) asked.push_back(number);
    }
    page.family("colophon_http_request_duration_seconds", Page::Kind::Histogram,
                "Time from the first byte of a request to the header of its response.");
    for (const std::size_t number : asked) {
        std::vector<const Histogram*> parts;
        for (const ThreadCounters& one : metrics.threads())
            parts.push_back(&one.routes[number].duration);
        page.histogram(labels(number), parts);
    }
}

void addConnections(Page& page, const Shared& shared) {
    const Threads& threads = shared.metrics.threads();
    page.single("colophon_http_open_connections", Page::Kind::Gauge, "Open client connections.",
                std::to_string(shared.connections.load()));
    page.family("colophon_http_connections_total", Page::Kind::Counter,
                "Client connections, and those refused because there were too many.");
    page.line("result=\"accepted\"",
              sum(threads, [](const auto& one) { return one.connectionsAccepted.value(); }));
    page.line("result=\"refused\"",
              sum(threads, [](const auto& one) { return one.connectionsRefused.value(); }));
    page.family("colophon_rate_limited_total", Page::Kind::Counter,
                "Requests refused with 429, by class of limit.");
    for (const RateClass one : {RateClass::Auth, RateClass::Read, RateClass::Write})
        page.line("class=\"" + std::string(word(one)) + "\"", sum(threads, [one](const auto& thread) {
                      return thread.rateLimited[static_cast<std::size_t>(one)].value();
                  }));
    page.line("class=\"account\"", sum(threads, [](const auto& one) { return one.signInsLimited.value(); }));
    page.single("colophon_event_streams", Page::Kind::Gauge, "Open /events streams.",
                std::to_string(shared.events.readers()));
    page.single("colophon_event_streams_dropped_total", Page::Kind::Counter,
                "Streams of /events closed because the client was too slow.",
                std::to_string(shared.events.dropped()));
}

void addStores(Page& page, const Threads& threads) {
    const auto eachThread = [&](const std::function<std::uint64_t(const ThreadCounters&)>& value) {
        for (std::size_t i = 0; i < threads.size(); ++i)
            page.line("thread=\"" + std::to_string(i) + "\"", value(threads[i]));
    };
    page.family("colophon_database_up", Page::Kind::Gauge, "Whether the thread is connected to Postgres.");
    eachThread([](const auto& one) { return one.database.isUp.value(); });
    page.family("colophon_database_queue", Page::Kind::Gauge,
                "Statements sent to Postgres and not yet answered.");
    eachThread([](const auto& one) { return one.database.waiting.value(); });
    page.single(
        "colophon_database_connections_total", Page::Kind::Counter, "Connections made to Postgres.",
        std::to_string(sum(threads, [](const auto& one) { return one.database.connections.value(); })));
    page.single(
        "colophon_database_connect_failures_total", Page::Kind::Counter,
        "Failed attempts to connect to Postgres, including those without a free file descriptor.",
        std::to_string(sum(threads, [](const auto& one) { return one.database.connectFailures.value(); })));
    page.single("colophon_database_failures_total", Page::Kind::Counter,
                "Transactions that failed or whose connection was lost.",
                std::to_string(sum(threads, [](const auto& one) { return one.database.failures.value(); })));
    page.family(
        "colophon_database_round_trip_seconds", Page::Kind::Histogram,
        "Time from sending a statement to Postgres until its result, including the wait for a connection.");
    std::vector<const Histogram*> parts;
    for (const ThreadCounters& one : threads)
        parts.push_back(&one.database.roundTrips);
    page.histogram("", parts);
    page.family("colophon_redis_up", Page::Kind::Gauge,
                "Whether the thread is connected to Redis; 0 if Redis is not used.");
    eachThread([](const auto& one) { return one.redis.isUp.value(); });
    page.family("colophon_redis_commands_total", Page::Kind::Counter, "Commands sent to Redis, by result.");
    const auto failed = sum(threads, [](const auto& one) { return one.redis.failures.value(); });
    page.line("result=\"answered\"",
              sum(threads, [](const auto& one) { return one.redis.commands.value(); }) - failed);
    page.line("result=\"failed\"", failed);
}

void addCaches(Page& page, const Threads& threads) {
    using Cache = CacheCounters ThreadCounters::*;
    static constexpr std::array caches{std::pair<const char*, Cache>{"askers", &ThreadCounters::askers},
                                       std::pair<const char*, Cache>{"public", &ThreadCounters::publicReads},
                                       std::pair<const char*, Cache>{"shared", &ThreadCounters::sharedReads}};
    page.family("colophon_cache_lookups_total", Page::Kind::Counter, "Cache lookups, by result.");
    for (const auto& [name, cache] : caches) {
        const std::string label = "cache=\"" + std::string(name) + "\",result=";
        page.line(label + "\"hit\"",
                  sum(threads, [cache](const auto& one) { return (one.*cache).hits.value(); }));
        page.line(label + "\"miss\"",
                  sum(threads, [cache](const auto& one) { return (one.*cache).misses.value(); }));
    }
}

void addJobs(Page& page, const Shared& shared) {
    const JobCounters& jobs = std::as_const(shared.metrics).jobs();
    page.single("colophon_listener_up", Page::Kind::Gauge,
                "Whether change notifications are received; caches are not used while they are not.",
                shared.changes.isHeard() ? "1" : "0");
    page.single("colophon_changes_total", Page::Kind::Counter,
                "Change notifications received from the database.", std::to_string(jobs.changes.value()));
    page.single("colophon_scheduler_published_total", Page::Kind::Counter,
                "Posts and working copies this replica published by schedule.",
                std::to_string(jobs.published.value()));
    page.single("colophon_scheduler_lag_seconds", Page::Kind::Gauge,
                "Delay of the last post published by schedule.",
                seconds(static_cast<double>(jobs.publishDelay.value()) / 1e3));
    page.single("colophon_scheduler_last_look_timestamp_seconds", Page::Kind::Gauge,
                "Time of the scheduler's last check for due posts; 0 before the first.",
                seconds(static_cast<double>(jobs.lastLook.value()) / 1e3));
}

void addProcess(Page& page) {
    const ProcessFacts facts = processFacts();
    page.single("process_cpu_seconds_total", Page::Kind::Counter, "CPU time used.",
                seconds(facts.cpuSeconds));
    page.single("process_resident_memory_bytes", Page::Kind::Gauge, "Resident memory.",
                std::to_string(facts.residentBytes));
    page.single("process_open_fds", Page::Kind::Gauge, "Open file descriptors.",
                std::to_string(facts.openDescriptors));
    page.single("process_start_time_seconds", Page::Kind::Gauge, "Start time of the server.",
                seconds(facts.startedAt));
    page.family("colophon_build_info", Page::Kind::Gauge, "Version of colophond.");
    page.line("version=\"" COLOPHON_VERSION "\"", 1);
}

}  // namespace

ThreadCounters& Metrics::forThread() {
    return m_threads.emplace_back(m_router.size());
}

std::string metricsText(const Shared& shared) {
    Page page;
    addRequests(page, shared.metrics);
    addConnections(page, shared);
    addStores(page, shared.metrics.threads());
    addCaches(page, shared.metrics.threads());
    addJobs(page, shared);
    addProcess(page);
    return page.take();
}

}  // namespace server
