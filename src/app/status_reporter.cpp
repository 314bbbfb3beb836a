#include "app/status_reporter.h"

#include "app/status_line.h"
#include "client/http_client.h"

namespace app {
namespace {

using widgets::Tone;

/// The locks that this session holds between its statements; this query itself also locks system catalogs.
const QString locksSql = QStringLiteral(
    "SELECT count(*) AS held FROM pg_locks "
    "WHERE pid = pg_backend_pid() AND locktype IN ('relation', 'tuple', 'advisory', 'transactionid') "
    "AND (relation IS NULL OR relation::int8 >= 16384)");

}  // namespace

StatusReporter::StatusReporter(const client::HttpClient& http, postgres::Session* session, StatusLine& line)
    : m_session(session), m_line(line) {
    m_line.setApi(tr("API"), Tone::Muted);
    m_line.setPostgres({}, Tone::Muted);
    connect(&http, &client::HttpClient::answered, this, [this](int milliseconds) {
        m_line.setApi(tr("API %1 ms").arg(milliseconds), Tone::Good, tr("Response time of the last request"));
    });
    connect(&http, &client::HttpClient::unreachable, this, [this](const core::Error& error) {
        m_line.setApi(tr("API unreachable"), Tone::Bad, error.message());
    });
    if (!m_session) return;
    connect(m_session, &postgres::Session::stateChanged, this, &StatusReporter::showSession);
    showSession(m_session->state());
}

void StatusReporter::showSession(postgres::Session::State state) {
    using State = postgres::Session::State;
    const QString why = m_session->lastError() ? m_session->lastError()->message() : QString();
    switch (state) {
        case State::Closed:
            return m_line.setPostgres(tr("Postgres"), Tone::Muted);
        case State::Connecting:
            return m_line.setPostgres(tr("Postgres: connecting…"), Tone::Muted);
        case State::Lost:
            return m_line.setPostgres(tr("Postgres: connection lost, reconnecting…"), Tone::Warning, why);
        case State::Failed:
            return m_line.setPostgres(tr("Postgres unreachable"), Tone::Bad, why);
        case State::Ready:
            break;
    }
    const postgres::ServerInfo info = m_session->serverInfo().value_or(postgres::ServerInfo());
    QStringList parts{tr("Postgres %1").arg(info.version.section(QLatin1Char(' '), 0, 0)),
                      info.inRecovery ? tr("standby") : tr("primary")};
    if (info.tls)
        parts.append(tr("TLS"));
    else
        parts.append(m_session->profile().isLocal() ? tr("local connection") : tr("no TLS"));
    if (m_session->access() == postgres::Access::ReadOnly) parts.append(tr("read-only"));
    if (m_locks)
        parts.append(*m_locks == 1 ? tr("1 lock held")
                                   : tr("%n locks held", nullptr, static_cast<int>(*m_locks)));
    m_line.setPostgres(parts.join(QStringLiteral(" · ")), Tone::Good, m_session->profile().title());
    if (!m_locks) countLocks();
}

void StatusReporter::countLocks() {
    auto counted =
        m_session->run([](postgres::Connection& connection) { return connection.query(locksSql); });
    QCoro::connect(std::move(counted), this, [this](const core::Result<postgres::Table>& table) {
        if (!table) return;
        m_locks = table->integer(0, "held");
        showSession(m_session->state());
    });
}

}  // namespace app
