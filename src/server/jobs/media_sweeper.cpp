#include "server/jobs/media_sweeper.h"

#include "server/http/on_threads.h"
#include "server/media/files.h"
#include "server/store/database.h"
#include "server/store/media.h"

#include <boost/asio/as_tuple.hpp>

namespace server {
namespace {

constexpr auto pause = std::chrono::hours(1);
constexpr std::chrono::seconds age = std::chrono::hours(1);

}  // namespace

MediaSweeper::MediaSweeper(asio::io_context& context, Database& database, asio::thread_pool& files,
                           std::string folder, const Log& log)
    : m_pause(context), m_database(database), m_files(files), m_folder(std::move(folder)), m_log(log) {}

Task<> MediaSweeper::run() {
    while (!m_isStopped && !m_folder.empty()) {
        try {
            co_await sweep();
        } catch (const std::exception& failed) {
            m_log.warning("media sweeper paused, retries later", {{"reason", failed.what()}});
        }
        m_pause.expires_after(pause);
        co_await m_pause.async_wait(asio::as_tuple(useTask));
    }
}

void MediaSweeper::stop() {
    m_isStopped = true;
    m_pause.cancel();
}

Task<> MediaSweeper::sweep() {
    const std::vector<std::string> deleted = co_await deletedHashes(m_database);
    co_await onThreads(m_files, [folder = m_folder, deleted] {
        removeAbandoned(folder, age);
        for (const std::string& hash : deleted)
            removeStored(folder, hash, age);
        return true;
    });
}

}  // namespace server
