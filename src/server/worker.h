#pragma once

#include "server/http/connection.h"
#include "server/http/public_cache.h"
#include "server/http/throttle.h"
#include "server/redis/redis.h"
#include "server/redis/shared_cache.h"
#include "server/replica.h"
#include "server/store/asker_cache.h"
#include "server/store/cursor_key.h"
#include "server/store/database.h"
#include "server/store/post_loader.h"
#include "server/store/published_files.h"

#include <memory>
#include <set>
#include <thread>

namespace server {

/// A thread of the server with everything it needs for itself: io_context, acceptor, Postgres connection.
/// The kernel spreads new connections over the acceptors of all threads (SO_REUSEPORT).
class Worker {
public:
    Worker(const Router& router, Shared& shared);
    ~Worker();

    /// Throws boost::system::system_error when the address cannot be had.
    void listen(const asio::ip::tcp::endpoint& endpoint);
    void start();
    /// Any thread: no new connections; idle ones close, others after their answer.
    void drain();
    /// Any thread: ends whatever is left.
    void stop();
    /// Waits until the thread has ended after stop(); its context is still there for what others send it.
    void join();

private:
    using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, Executor>;

    Task<> accept();
    Task<> serve(Socket socket);
    Task<> watchTime();

    Shared& m_shared;
    ThreadCounters& m_counters;
    asio::io_context m_context{1};
    Database m_database;
    CursorKey m_cursorKey;
    AskerCache m_askers;
    std::unique_ptr<Redis> m_redis;  ///< null without Redis
    Throttle m_throttle;
    SharedCache m_sharedCache;
    PostLoader m_posts;
    PublishedFiles m_publishedFiles;
    Services m_services;
    std::unique_ptr<Replica> m_replica;  ///< null without one
    PublicCache m_publicReads;
    Dispatcher m_dispatcher;
    Acceptor m_acceptor{m_context};
    std::set<Connection*> m_connections;
    std::thread m_thread;
};

}  // namespace server
