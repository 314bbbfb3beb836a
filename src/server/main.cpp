#include "server/configuration.h"
#include "server/ready_check.h"
#include "server/server.h"
#include "server/store/database_error.h"
#include "server/store/users.h"

#include <boost/asio/co_spawn.hpp>
#include <sodium.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <string>
#include <string_view>
#include <unistd.h>

namespace {

constexpr std::string_view usage = R"(colophond - the blog API

Usage: colophond                        serve until SIGTERM
       colophond --check-config         check the environment and say what is wrong with it
       colophond --check-ready          ask the one that runs with this environment whether it is ready
       colophond --promote-admin EMAIL  make this person an admin (and the account, if there is none)
       colophond --version
       colophond --help

It never changes the database's schema; run the migrations before it (colophonctl migrations apply).

)";

server::Environment environment() {
    server::Environment out;
    for (char** at = environ; *at; ++at) {
        const std::string_view one = *at;
        const std::size_t equals = std::min(one.find('='), one.size());
        out.emplace(one.substr(0, equals), one.substr(std::min(equals + 1, one.size())));
    }
    return out;
}

int promote(const server::Configuration& configuration, const server::Log& log, const std::string& email) {
    if (email.find('@') == std::string::npos || email.front() == '@' || email.back() == '@') {
        std::fprintf(stderr, "\"%s\" is not an e-mail address.\n", email.c_str());
        return 2;
    }
    boost::asio::io_context context(1);
    server::Database database(context, {.connection = configuration.database}, log);
    std::string failure;
    boost::asio::co_spawn(context, database.run(), [](const std::exception_ptr&) {});
    boost::asio::co_spawn(context, server::promoteAdmin(database, email),
                          [&](const std::exception_ptr& failed) {
                              try {
                                  if (failed) std::rethrow_exception(failed);
                              } catch (const std::exception& reason) {
                                  failure = reason.what();
                              }
                              database.stop();
                              context.stop();
                          });
    context.run();
    if (failure.empty()) {
        std::printf("%s is an admin now.\n", email.c_str());
        return 0;
    }
    std::fprintf(stderr, "%s could not be made an admin: %s\n", email.c_str(), failure.c_str());
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    const std::string command = argc > 1 ? argv[1] : "";
    if (command == "--help" || command == "-h") {
        std::printf("%s%s", std::string(usage).c_str(), std::string(server::configurationHelp()).c_str());
        return 0;
    }
    if (command == "--version") {
        std::printf("colophond %s\n", COLOPHON_VERSION);
        return 0;
    }
    const bool isPromotion = command == "--promote-admin" && argc == 3;
    if (argc > 1 && !isPromotion &&
        ((command != "--check-config" && command != "--check-ready") || argc > 2)) {
        std::fprintf(stderr,
                     "colophond does not know what to do with \"%s\". colophond --help says what there is.\n",
                     argv[argc - 1]);
        return 2;
    }
    const auto read = server::readConfiguration(environment());
    if (const auto* problems = std::get_if<server::ConfigurationProblems>(&read)) {
        for (const std::string& problem : *problems)
            std::fprintf(stderr, "%s\n", problem.c_str());
        return 2;
    }
    const auto& configuration = std::get<server::Configuration>(read);
    if (command == "--check-config") {
        std::printf("The configuration is sound.\n");
        return 0;
    }
    if (command == "--check-ready") {
        const std::string why = server::whyNotReady(configuration);
        if (!why.empty()) std::fprintf(stderr, "%s\n", why.c_str());
        return why.empty() ? 0 : 1;
    }
    if (sodium_init() < 0) {
        std::fprintf(stderr, "colophond cannot start: libsodium finds no source of random numbers.\n");
        return 1;
    }
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);  // a limit on file sizes is told by write(), as a full disk is
    const server::Log log(configuration.logFormat,
                          isPromotion ? server::Log::Level::Warning : configuration.logLevel);
    if (isPromotion) return promote(configuration, log, argv[2]);
    return server::Server(configuration, log).run();
}
