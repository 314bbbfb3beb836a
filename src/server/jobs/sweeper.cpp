#include "server/jobs/sweeper.h"

#include "server/store/database.h"

#include <boost/asio/as_tuple.hpp>

#include <array>

namespace server {
namespace {

constexpr auto sweeperPause = std::chrono::minutes(10);

constexpr std::array sweeps{
    "delete from access_token where hash in (select hash from access_token where expires_at < now() - "
    "interval '1 day' "
    "limit 1000)",
    "delete from session where id in (select id from session where expires_at < now() - interval '30 days' "
    "or ended_at < "
    "now() - interval '30 days' limit 1000)",
    "delete from idempotency_key where (user_id, key) in (select user_id, key from idempotency_key where "
    "expires_at < "
    "now() limit 1000)",
    "delete from auth_code where hash in (select hash from auth_code where expires_at < now() - interval '1 "
    "day' limit "
    "1000)",
    "delete from auth_request where id in (select id from auth_request where expires_at < now() - interval "
    "'1 day' limit "
    "1000)",
    "delete from password_link where expires_at < now() - interval '1 day'",
};

}  // namespace

Sweeper::Sweeper(asio::io_context& context, Database& database, const Log& log)
    : m_pause(context), m_database(database), m_log(log) {}

Task<> Sweeper::run() {
    while (!m_isStopped) {
        m_pause.expires_after(sweeperPause);
        co_await m_pause.async_wait(asio::as_tuple(useTask));
        for (const char* sweep : sweeps) {
            if (m_isStopped) break;
            try {
                co_await m_database.write(Statement{sweep, {}});
            } catch (const std::exception& failed) {
                m_log.warning("sweeper paused, retries later", {{"reason", failed.what()}});
            }
        }
    }
}

void Sweeper::stop() {
    m_isStopped = true;
    m_pause.cancel();
}

}  // namespace server
