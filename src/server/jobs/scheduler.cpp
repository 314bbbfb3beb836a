#include "server/jobs/scheduler.h"

#include "server/store/database.h"
#include "server/store/sql.h"

#include <boost/asio/as_tuple.hpp>

namespace server {
namespace {

constexpr auto schedulerPause = std::chrono::seconds(1);

/// Takes one row that is due, unless another replica has it, and does with it what is due, with everything
/// that belongs to a change of a post.
constexpr const char* carryOut = R"(
    with due as ({due} limit 1 for update skip locked),
    changed as (
      update post p set {set}, version = p.version + 1, updated_at = now()
      from due where p.id = due.id
      returning p.id, p.version, p.title, p.slug, p.body_md, p.excerpt, p.status),
    done as ({done}),
    record as (
      insert into row_change (subject, subject_id, version, fields)
      select 'post', id, version, string_to_array('{fields}', ',') from changed),
    revision as (
      insert into post_revision (post_id, n, post_version, reason, title, slug, body_md, excerpt, tags, status)
      select c.id, coalesce((select max(r.n) from post_revision r where r.post_id = c.id), 0) + 1, c.version,
             'published', c.title, c.slug, c.body_md, c.excerpt,
             array(select t.slug from post_tag pt join tag t on t.id = pt.tag_id where pt.post_id = c.id
                   order by pt.position),
             c.status
      from changed c),
    log as (
      insert into audit_log (action, target_type, target_id, target_name, before, after)
      select 'post.published', 'post', id, title, jsonb_build_object('status', '{before}'),
             jsonb_build_object('status', 'published')
      from changed)
    select changed.id, (extract(epoch from now() - due.due_at) * 1000)::bigint as late_ms
    from changed join due on due.id = changed.id)";

/// The published time is the one that was chosen, also when the server comes late.
std::string publishDue() {
    return filled(carryOut, {{"due", R"(
                                 select id, publish_at, publish_at as due_at from post
                                 where status = 'scheduled' and publish_at <= now() order by publish_at, id)"},
                             {"set", R"(
                                 status = 'published', published_at = due.publish_at,
                                 first_published_at = coalesce(p.first_published_at, due.publish_at),
                                 publish_at = null, publish_timezone = null)"},
                             {"done", "select"},
                             {"fields", "published_at,status"},
                             {"before", "scheduled"}});
}

std::string applyDue() {
    return filled(carryOut, {{"due", R"(
                                 select w.post_id as id, w.title, w.body_md, w.excerpt, w.apply_at as due_at from post_working_copy w
                                 where w.apply_at <= now() order by w.apply_at)"},
                             {"set", "title = due.title, body_md = due.body_md, excerpt = due.excerpt"},
                             {"done", "delete from post_working_copy w using due where w.post_id = due.id"},
                             {"fields", "body_md,excerpt,title,working_copy"},
                             {"before", "published"}});
}

}  // namespace

Scheduler::Scheduler(asio::io_context& context, Database& database, JobCounters& counters, const Log& log)
    : m_pause(context), m_database(database), m_counters(counters), m_log(log) {}

Task<> Scheduler::run() {
    while (!m_isStopped) {
        bool didSomething = false;
        try {
            didSomething = co_await publishOne();
            didSomething = co_await applyOne() || didSomething;
            m_counters.lastLook.set(std::chrono::duration_cast<std::chrono::milliseconds>(
                                        std::chrono::system_clock::now().time_since_epoch())
                                        .count());
        } catch (const std::exception& failed) {
            m_log.warning("scheduler paused, retries later", {{"reason", failed.what()}});
        }
        if (didSomething || m_isStopped) continue;
        m_pause.expires_after(schedulerPause);
        co_await m_pause.async_wait(asio::as_tuple(useTask));
    }
}

void Scheduler::stop() {
    m_isStopped = true;
    m_pause.cancel();
}

void Scheduler::count(const Result& done) {
    m_counters.published.add();
    m_counters.publishDelay.set(done.integer(0, "late_ms"));
}

Task<bool> Scheduler::publishOne() {
    const Result done = co_await m_database.write(Statement{publishDue(), {}});
    if (done.isEmpty()) co_return false;
    count(done);
    m_log.info("post published by schedule", {{"post", std::to_string(done.integer(0, "id"))}});
    co_return true;
}

Task<bool> Scheduler::applyOne() {
    const Result done = co_await m_database.write(Statement{applyDue(), {}});
    if (done.isEmpty()) co_return false;
    count(done);
    m_log.info("working copy published", {{"post", std::to_string(done.integer(0, "id"))}});
    co_return true;
}

}  // namespace server
