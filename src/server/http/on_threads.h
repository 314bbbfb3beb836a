#pragma once

#include "server/http/task.h"

#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>

#include <memory>
#include <optional>

namespace server {

/// Runs `work` on a thread of the pool and comes back to the server thread with its result. `work` may block
/// and must not throw.
template <typename Work>
auto onThreads(asio::thread_pool& threads, Work work) -> Task<std::invoke_result_t<Work&>> {
    using Value = std::invoke_result_t<Work&>;
    const Executor executor = co_await asio::this_coro::executor;
    const auto value = std::make_shared<std::optional<Value>>();
    co_await asio::async_initiate<const asio::use_awaitable_t<Executor>, void()>(
        [&](auto handler) {
            asio::post(threads,
                       [executor, value, work = std::move(work), handler = std::move(handler)]() mutable {
                           {
                               // What it holds is let go before anybody hears of the end.
                               Work own = std::move(work);
                               value->emplace(own());
                           }
                           asio::post(executor, std::move(handler));
                       });
        },
        useTask);
    co_return std::move(**value);
}

}  // namespace server
