#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace server {

namespace asio = boost::asio;

/// Every thread of the server has one io_context and stays on it, so coroutines need no locks between them.
using Executor = asio::io_context::executor_type;

/// A coroutine on a server thread. Starts when awaited.
template <typename T = void>
using Task = asio::awaitable<T, Executor>;

/// Completion token for Asio operations inside a Task; they throw boost::system::system_error.
inline constexpr asio::use_awaitable_t<Executor> useTask{};

}  // namespace server
