#include "server/terminal.h"

#include <QDeadlineTimer>

#include <csignal>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vector>

Terminal::Terminal(const QStringList& arguments, const QHash<QString, QString>& environment) {
    // All memory is taken before fork(): the child may only call what is safe in a copy of a threaded
    // process.
    std::vector<QByteArray> words{COLOPHON_TEST_BIN_DIR "/colophond"};
    for (const QString& argument : arguments)
        words.push_back(argument.toUtf8());
    std::vector<char*> list;
    for (QByteArray& word : words)
        list.push_back(word.data());
    list.push_back(nullptr);
    std::vector<QByteArray> settings;
    for (auto at = environment.begin(); at != environment.end(); ++at)
        settings.push_back((at.key() + "=" + at.value()).toUtf8());
    std::vector<char*> variables;
    for (QByteArray& one : settings)
        variables.push_back(one.data());
    variables.push_back(nullptr);
    m_process = ::forkpty(&m_terminal, nullptr, nullptr, nullptr);
    if (m_process < 0) qFatal("there is no pseudo terminal");
    if (m_process == 0) {
        ::execve(list[0], list.data(), variables.data());
        ::_exit(127);
    }
}

Terminal::~Terminal() {
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    ::close(m_terminal);
}

const QByteArray& Terminal::waitFor(const QByteArray& text) {
    const QDeadlineTimer deadline(20'000);
    while (!m_shown.contains(text) && !deadline.hasExpired()) {
        pollfd ready{.fd = m_terminal, .events = POLLIN, .revents = 0};
        if (::poll(&ready, 1, 100) <= 0) continue;
        char bytes[1024];
        const ssize_t count = ::read(m_terminal, bytes, sizeof bytes);
        if (count <= 0) break;  // EIO: the program has ended
        m_shown.append(bytes, count);
    }
    return m_shown;
}

void Terminal::type(const QByteArray& bytes) const {
    if (::write(m_terminal, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        qFatal("the pseudo terminal takes no input");
}

bool Terminal::echoes() const {
    termios now{};
    return ::tcgetattr(m_terminal, &now) == 0 && (now.c_lflag & ECHO) != 0;
}

int Terminal::exitCode() {
    waitFor("there is no such text, so everything until the end");
    int status = 0;
    ::waitpid(m_process, &status, 0);
    m_process = -1;
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}
