#include "postgres/connection_failure.h"

#include "postgres/connecting.h"
#include "postgres/diagnostic.h"
#include "postgres/tls_failure.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <libpq-fe.h>

#include <poll.h>

namespace postgres {
namespace {

struct ConnectionFailureWords {
    Q_DECLARE_TR_FUNCTIONS(postgres::ConnectionFailure)
};

/// Connects again with the verbosity at which libpq reports the SQLSTATE instead of translated text; Qt Sql
/// cannot ask for it. Empty if the server does not report one within `patience` milliseconds.
QString askForSqlState(const Profile& profile, int patience = 3000) {
    const LibpqConnection connection = startConnecting(profile.conninfo());
    PQsetErrorVerbosity(connection.get(), PQERRORS_SQLSTATE);
    auto wanted = PGRES_POLLING_WRITING;
    while (wanted == PGRES_POLLING_READING || wanted == PGRES_POLLING_WRITING) {
        pollfd socket{PQsocket(connection.get()),
                      static_cast<short>(wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (socket.fd < 0 || ::poll(&socket, 1, patience) <= 0) return {};
        wanted = PQconnectPoll(connection.get());
    }
    const QRegularExpression state(QStringLiteral("\\b([0-9A-Z]{5})\\s*$"));
    return state.match(QString::fromUtf8(PQerrorMessage(connection.get()))).captured(1);
}

/// The SQLSTATE for the usual English messages.
QString sqlStateOf(const QString& complaint) {
    static constexpr std::pair<const char*, const char*> words[] = {
        {"password authentication failed", "28P01"},
        {"no password supplied", "28P01"},
        {"no pg_hba.conf entry", "28000"},
        {"Peer authentication failed", "28000"},
        {"Ident authentication failed", "28000"},
        {"permission denied for database", "42501"},
        {"is not permitted to log in", "28000"},
        {"too many clients", "53300"},
        {"too many connections", "53300"},
        {"remaining connection slots", "53300"},
        {"is starting up", "57P03"},
        {"is shutting down", "57P03"},
        {"Connection refused", "08001"},
        {"could not translate host name", "08001"},
        {"No such file or directory", "08001"},
        {"No route to host", "08001"},
        {"Network is unreachable", "08001"},
        {"timeout expired", "08001"},
        {"Connection timed out", "08001"},
        {"server closed the connection", "08001"},
    };
    for (const auto& [part, state] : words) {
        if (complaint.contains(QLatin1String(part))) return QLatin1String(state);
    }
    const QRegularExpression missing(QStringLiteral("(database|role) \".*\" does not exist"));
    const auto found = missing.match(complaint);
    if (found.hasMatch())
        return found.captured(1) == QLatin1String("role") ? QStringLiteral("28000") : QStringLiteral("3D000");
    return {};
}

QString messageFor(const Profile& profile, const QString& sqlState) {
    const QString where = profile.title();
    if (sqlState == QLatin1String("28P01"))
        return ConnectionFailureWords::tr("%1 did not accept the password of %2. Check both and try again.")
            .arg(where, profile.user());
    if (sqlState.startsWith(QLatin1String("28"))) {
        return ConnectionFailureWords::tr(
                   "%1 does not accept connections of user %2 from this machine. Check the user name and the "
                   "server's pg_hba.conf.")
            .arg(where, profile.user());
    }
    if (sqlState == QLatin1String("3D000"))
        return ConnectionFailureWords::tr("The database %1 does not exist on that server.")
            .arg(profile.database());
    if (sqlState == QLatin1String("53300"))
        return ConnectionFailureWords::tr("%1 has no free connections. Try again later.").arg(where);
    if (sqlState == QLatin1String("42501"))
        return ConnectionFailureWords::
            tr("The user %2 does not have the CONNECT privilege on %1. Ask the database's owner to grant it.")
                .arg(where, profile.user());
    if (sqlState == QLatin1String("57P03"))
        return ConnectionFailureWords::tr("%1 is starting or stopping. Try again in a moment.").arg(where);
    return ConnectionFailureWords::tr(
               "%1 could not be reached. Check that the server is running, its address and the network.")
        .arg(where);
}

}  // namespace

core::Error connectionFailure(const Profile& profile, const QString& complaint) {
    QString detail = complaint.trimmed();
    for (const QString& secret : {profile.password().value_or(QString()), profile.keyPassphrase()})
        if (!secret.isEmpty()) detail.replace(secret, QStringLiteral("***"));
    if (const auto aboutTls = tlsFailure(profile, complaint)) return aboutTls->withDetail(detail);
    QString sqlState = sqlStateOf(complaint);
    if (sqlState.isEmpty()) sqlState = askForSqlState(profile);
    const core::ErrorKind kind = sqlState.isEmpty() ? core::ErrorKind::Network : kindOf(sqlState);
    return core::Error(kind, messageFor(profile, sqlState), detail).withCode(sqlState);
}

}  // namespace postgres
