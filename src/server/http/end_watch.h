#pragma once

#include "server/http/connection.h"

#include <memory>

namespace server {

/// While it lives, tells the pieces of an answer when the client closes its end, which nobody reads for
/// meanwhile. Bytes that come are left for the next request. On the thread of the socket.
class EndWatch {
public:
    EndWatch(Socket& socket, Pieces& pieces);
    ~EndWatch();
    EndWatch(const EndWatch&) = delete;
    EndWatch& operator=(const EndWatch&) = delete;

private:
    Socket& m_socket;
    std::shared_ptr<bool> m_isOver = std::make_shared<bool>(false);
};

}  // namespace server
