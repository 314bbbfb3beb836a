#include "postgres/private_server.h"
#include "support/must.h"

#include <QCoreApplication>

#include <cstdio>

/// A program that owns a private server, to be killed by the test: `private_server_owner FOLDER CACHE`.
/// Prints the postmaster's number and the URL, then waits for the end of its input.
int main(int count, char** values) {
    const QCoreApplication app(count, values);
    const QStringList arguments = app.arguments();
    const auto server =
        support::must(postgres::PrivateServer::start({.folder = arguments.value(1),
                                                      .port = {},
                                                      .durability = postgres::PrivateServer::Durability::Fast,
                                                      .cacheFolder = arguments.value(2),
                                                      .stop = {}}));
    std::printf("%lld %s\n", static_cast<long long>(server->processId()), qUtf8Printable(server->url()));
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}
