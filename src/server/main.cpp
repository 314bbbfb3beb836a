#include "server/configuration.h"
#include "server/connection_check.h"
#include "server/operator_commands.h"
#include "server/ready_check.h"
#include "server/server.h"

#include <sodium.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <string>
#include <string_view>
#include <unistd.h>

namespace {

constexpr std::string_view usage = R"(colophond - the blog API

Usage: colophond                        run the server until SIGTERM
       colophond --check-config         check the configuration and report errors
       colophond --check-config --connect
                                        also connect to Postgres, and to Redis if it is configured
       colophond --check-ready          ask the server that runs with this configuration if it is ready
       colophond --version
       colophond --help
)";

constexpr std::string_view notes = R"(
The server never changes the database schema. Run the migrations first: colophonctl migrations apply.

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

const server::OperatorCommand* operatorCommand(std::string_view name) {
    const auto all = server::operatorCommands();
    const auto found = std::ranges::find(all, name, &server::OperatorCommand::name);
    return found == all.end() ? nullptr : &*found;
}

void printHelp() {
    std::string commands;
    for (const server::OperatorCommand& one : server::operatorCommands()) {
        const std::string call = "colophond " + std::string(one.name) + " EMAIL";
        commands.append("       ").append(call);
        commands.append(std::max<std::size_t>(33, call.size() + 2) - call.size(), ' ');
        commands.append(one.help).append("\n");
    }
    std::printf("%s%s%s%s", std::string(usage).c_str(), commands.c_str(), std::string(notes).c_str(),
                std::string(server::configurationHelp()).c_str());
}

/// Says what came of each; gives the exit code.
int checkConnections(const server::Configuration& configuration) {
    std::fflush(stdout);
    int code = 0;
    for (const server::ConnectionOutcome& one : server::tryConnections(configuration)) {
        std::fprintf(one.works ? stdout : stderr, "%s\n", one.line.c_str());
        if (!one.works) code = 1;
    }
    return code;
}

}  // namespace

int main(int argc, char** argv) {
    const std::string command = argc > 1 ? argv[1] : "";
    if (command == "--help" || command == "-h") {
        printHelp();
        return 0;
    }
    if (command == "--version") {
        std::printf("colophond %s\n", COLOPHON_VERSION);
        return 0;
    }
    const server::OperatorCommand* const operation = operatorCommand(command);
    if (operation && argc != 3) {
        std::fprintf(stderr, "Usage: colophond %s EMAIL\n", command.c_str());
        return 2;
    }
    const bool connects =
        command == "--check-config" && argc == 3 && std::string_view(argv[2]) == "--connect";
    if (argc > 1 && !operation && !connects &&
        ((command != "--check-config" && command != "--check-ready") || argc > 2)) {
        std::fprintf(stderr, "Unknown argument \"%s\". Run colophond --help for the options.\n",
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
        std::printf("The configuration is valid.\n");
        return connects ? checkConnections(configuration) : 0;
    }
    if (command == "--check-ready") {
        const std::string why = server::whyNotReady(configuration);
        if (!why.empty()) std::fprintf(stderr, "%s\n", why.c_str());
        return why.empty() ? 0 : 1;
    }
    if (sodium_init() < 0) {
        std::fprintf(stderr, "colophond cannot start: libsodium found no source of random numbers.\n");
        return 1;
    }
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);  // a limit on file sizes is told by write(), as a full disk is
    const server::Log log(configuration.logFormat,
                          operation ? server::Log::Level::Warning : configuration.logLevel);
    if (operation) return operation->run(configuration, log, argv[2]);
    return server::Server(configuration, log).run();
}
