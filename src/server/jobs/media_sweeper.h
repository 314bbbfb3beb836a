#pragma once

#include "server/http/task.h"
#include "server/log.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

#include <chrono>
#include <string>

namespace server {

class Database;

/// Clears the folder of uploads once an hour: what uploads that died left behind, and the bytes of files that
/// were deleted. Nothing that was touched within the last hour, so an upload between its file and its record
/// is safe; replicas may do it at the same time.
class MediaSweeper {
public:
    /// Does nothing without a folder.
    MediaSweeper(asio::io_context& context, Database& database, asio::thread_pool& files, std::string folder,
                 const Log& log);

    Task<> run();
    void stop();

private:
    Task<> sweep();

    asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>,
                               Executor>
        m_pause;
    Database& m_database;
    asio::thread_pool& m_files;
    std::string m_folder;
    const Log& m_log;
    bool m_isStopped = false;
};

}  // namespace server
