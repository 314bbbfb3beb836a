#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <optional>

namespace server {

/// How far a cache of this process may be trusted. Any thread; reading is one load each, so it may be asked
/// for every request.
///
/// What is kept in a cache is kept under the generation that was asked for *before* the database was, and is
/// good only as long as that is still the generation:
///
///     const auto generation = changes.generation(Subject::Content);
///     … look in the cache under it, or read from the database and put it there under it …
class Changes {
public:
    /// People: users, their roles and sessions. Content: everything an answer about posts is made of, which
    /// includes the names of people and tags.
    enum class Subject { People, Content };

    /// Nothing while this process does not hear of changes: then nothing may come out of a cache.
    std::optional<std::uint64_t> generation(Subject subject) const {
        if (!m_isHeard.load(std::memory_order_acquire)) return {};
        return count(subject).load(std::memory_order_acquire);
    }
    /// Something has changed, or may have. The replica that made the change says so before it answers; others
    /// hear of it.
    void note(Subject subject) {
        m_counts[subject == Subject::People ? 0 : 1].fetch_add(1, std::memory_order_acq_rel);
    }
    void noteEverything() {
        note(Subject::People);
        note(Subject::Content);
    }
    /// From now on changes are heard of. What happened before is not known, so everything kept is stale.
    void hear() {
        noteEverything();
        m_isHeard.store(true, std::memory_order_release);
    }
    /// From now on they are not.
    void loseHearing() {
        m_isHeard.store(false, std::memory_order_release);
        noteEverything();
    }
    bool isHeard() const { return m_isHeard.load(std::memory_order_acquire); }

private:
    const std::atomic<std::uint64_t>& count(Subject subject) const {
        return m_counts[subject == Subject::People ? 0 : 1];
    }

    std::atomic<bool> m_isHeard = false;
    std::array<std::atomic<std::uint64_t>, 2> m_counts{};
};

}  // namespace server
