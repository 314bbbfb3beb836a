#include "server/password_input.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <optional>
#include <poll.h>
#include <string_view>
#include <termios.h>
#include <unistd.h>

namespace server {
namespace {

constexpr std::size_t longestLine = 4096;
constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

volatile std::sig_atomic_t passwordInputSignal = 0;

void notePasswordInputSignal(int number) {
    passwordInputSignal = number;
}

/// The terminal without echo while it lives. A signal that would end the program ends the input and takes
/// effect when the terminal is as before. Such signals are let through only while waitForInput() waits, so
/// that none can come between a look at the flag and the wait.
class SilentTerminal {
public:
    SilentTerminal() {
        passwordInputSignal = 0;
        sigset_t blocked;
        ::sigemptyset(&blocked);
        for (const int number : endingSignals)
            ::sigaddset(&blocked, number);
        ::pthread_sigmask(SIG_BLOCK, &blocked, &signalsWhileWaiting);
        struct sigaction action{};
        action.sa_handler = notePasswordInputSignal;
        for (std::size_t i = 0; i < endingSignals.size(); ++i)
            ::sigaction(endingSignals[i], &action, &m_actions[i]);
        isSilent = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!isSilent) return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHOE | ECHOK | ECHONL);
        silent.c_lflag |= ICANON;
        isSilent = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal() {
        if (isSilent) ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        for (std::size_t i = 0; i < endingSignals.size(); ++i)
            ::sigaction(endingSignals[i], &m_actions[i], nullptr);
        ::pthread_sigmask(SIG_SETMASK, &signalsWhileWaiting, nullptr);
        if (passwordInputSignal != 0) std::raise(passwordInputSignal);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

    bool isSilent = false;
    sigset_t signalsWhileWaiting{};

private:
    termios m_before{};
    std::array<struct sigaction, endingSignals.size()> m_actions{};
};

/// Waits until a line can be read; false when a signal ends the program.
bool waitForInput(const SilentTerminal& terminal) {
    while (passwordInputSignal == 0) {
        pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
        if (::ppoll(&input, 1, nullptr, &terminal.signalsWhileWaiting) > 0) return true;
        if (errno != EINTR) return true;  // read() says what is wrong
    }
    return false;
}

/// The next line without its end; nothing at the end of the input, at an error, or when it is too long.
/// `terminal`: where it is typed, none for a file or pipe.
std::optional<std::string> readLine(const SilentTerminal* terminal = nullptr) {
    std::string out;
    char one = 0;
    while (out.size() <= longestLine) {
        if (terminal && !waitForInput(*terminal)) return {};
        const ssize_t count = ::read(STDIN_FILENO, &one, 1);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0 || (count == 0 && out.empty())) return {};
        if (count == 0 || one == '\n') {
            if (!out.empty() && out.back() == '\r') out.pop_back();
            return out;
        }
        out.push_back(one);
    }
    return {};
}

std::optional<std::string> ask(const SilentTerminal& terminal, std::string_view prompt) {
    std::fprintf(stderr, "%.*s", static_cast<int>(prompt.size()), prompt.data());
    auto line = readLine(&terminal);
    std::fputc('\n', stderr);
    return line;
}

}  // namespace

std::variant<std::string, PasswordInputProblem> readNewPassword() {
    if (::isatty(STDIN_FILENO) == 0) {
        auto line = readLine();
        if (!line || line->empty())
            return PasswordInputProblem{
                "Standard input contains no password: it must be one line of at most 4096 bytes."};
        return std::move(*line);
    }
    const SilentTerminal terminal;
    if (!terminal.isSilent)
        return PasswordInputProblem{std::string("The terminal's echo could not be switched off: ") +
                                    std::strerror(errno) + ". Give the password on standard input."};
    auto first = ask(terminal, "New password: ");
    if (!first || first->empty()) return PasswordInputProblem{"No password was given."};
    const auto second = ask(terminal, "Repeat the password: ");
    if (first != second)
        return PasswordInputProblem{"The two passwords are not the same. Nothing was changed."};
    return std::move(*first);
}

}  // namespace server
