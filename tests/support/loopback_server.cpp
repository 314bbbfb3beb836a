#include "support/loopback_server.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace support {

LoopbackServer::LoopbackServer(Serve serve) : m_serve(std::move(serve)) {
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
        ::listen(m_listener, 64) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        qFatal("a server of this test cannot listen");
    m_port = ntohs(address.sin_port);
    m_thread = std::jthread([this](const std::stop_token& stop) { accept(stop); });
}

LoopbackServer::~LoopbackServer() {
    m_thread.request_stop();
    m_thread.join();
    m_connections.clear();
    ::close(m_listener);
}

bool LoopbackServer::waitForInput(int socket, const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        pollfd ready{.fd = socket, .events = POLLIN, .revents = 0};
        if (::poll(&ready, 1, 50) == 1) return true;
    }
    return false;
}

void LoopbackServer::accept(const std::stop_token& stop) {
    while (waitForInput(m_listener, stop)) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0) continue;
        ++m_count;
        m_connections.emplace_back([this, socket](const std::stop_token& ofConnection) {
            m_serve(socket, ofConnection);
            ::close(socket);
        });
    }
}

}  // namespace support
