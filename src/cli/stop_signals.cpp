#include "cli/stop_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace cli {
namespace {

// A signal handler can reach nothing but what is static; the pipe brings it back into the event loop.
int pipeEnds[2] = {-1, -1};

void passOn(int) {
    const char byte = 0;
    // When the pipe is full, enough signals are waiting in it already.
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

}  // namespace

StopSignals::StopSignals(QObject* parent) : QObject(parent) {
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0) return;
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(pipeEnds[0], &byte, 1) > 0) {
        }
        emit asked();
    });
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, &passOn);
}

}  // namespace cli
