#include "server/http/end_watch.h"

#include <sys/socket.h>

namespace server {

EndWatch::EndWatch(Socket& socket, Pieces& pieces) : m_socket(socket) {
    socket.async_wait(Socket::wait_read, [&socket, &pieces, isOver = m_isOver](const auto& failed) {
        if (*isOver || failed) return;
        char byte = 0;
        // More bytes are the next request, which is not looked at before the end of this answer.
        if (::recv(socket.native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT) <= 0) pieces.abandon();
    });
}

EndWatch::~EndWatch() {
    *m_isOver = true;
    boost::system::error_code ignored;
    m_socket.cancel(ignored);
}

}  // namespace server
