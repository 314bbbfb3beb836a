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

StatusReporter::StatusReporter(const client::HttpClient& http, StatusLine& line) : m_line(line) {
    m_line.setApi(tr("API"), Tone::Muted);
    m_line.setPostgres({}, Tone::Muted);
    connect(&http, &client::HttpClient::answered, this, [this](int milliseconds) {
        m_line.setApi(tr("API %1 ms").arg(milliseconds), Tone::Good, tr("Response time of the last request"));
    });
    connect(&http, &client::HttpClient::unreachable, this, [this](const core::Error& error) {
        m_line.setApi(tr("API unreachable"), Tone::Bad, error.message());
    });
}

void StatusReporter::follow(postgres::Session* session, const QString& name) {
    if (m_session) m_session->disconnect(this);
    m_session = session;
    m_name = name;
    m_locks.reset();
    if (!m_session) return m_line.setPostgres({}, Tone::Muted);
    connect(m_session, &postgres::Session::stateChanged, this, &StatusReporter::showSession);
    showSession(m_session->state());
}

void StatusReporter::showSession(postgres::Session::State state) {
    using State = postgres::Session::State;
    const auto show = [this](const QString& text, Tone tone, const QString& detail = {}) {
        m_line.setPostgres(m_name.isEmpty() ? text : QStringLiteral("%1 · %2").arg(m_name, text), tone,
                           detail);
    };
    const QString why = m_session->lastError() ? m_session->lastError()->message() : QString();
    switch (state) {
        case State::Closed:
            return show(tr("Postgres"), Tone::Muted);
        case State::Connecting:
            return show(tr("Postgres: connecting…"), Tone::Muted);
        case State::Lost:
            return show(tr("Postgres: connection lost, reconnecting…"), Tone::Warning, why);
        case State::Failed:
            return show(tr("Postgres unreachable"), Tone::Bad, why);
        case State::Ready:
            show(inWords(m_session->serverInfo().value_or(postgres::ServerInfo())), Tone::Good,
                 m_session->profile().title());
            if (!m_locks) countLocks();
            return;
    }
}

QString StatusReporter::inWords(const postgres::ServerInfo& info) const {
    QStringList parts{tr("Postgres %1").arg(info.version.section(QLatin1Char(' '), 0, 0)),
                      info.inRecovery ? tr("standby") : tr("primary")};
    const postgres::Profile& profile = m_session->profile();
    if (!profile.tunnel().isEmpty()) parts.append(tr("ssh tunnel"));
    if (info.tls)
        parts.append(tr("TLS"));
    else if (profile.tunnel().isEmpty())
        parts.append(profile.isLocal() ? tr("local connection") : tr("no TLS"));
    if (m_session->access() == postgres::Access::ReadOnly) parts.append(tr("read-only"));
    if (m_locks)
        parts.append(*m_locks == 1 ? tr("1 lock held")
                                   : tr("%n locks held", nullptr, static_cast<int>(*m_locks)));
    return parts.join(QStringLiteral(" · "));
}

void StatusReporter::countLocks() {
    auto counted =
        m_session->run([](postgres::Connection& connection) { return connection.query(locksSql); });
    QCoro::connect(std::move(counted), this,
                   [this, asked = m_session](const core::Result<postgres::Table>& table) {
                       if (!table || asked != m_session) return;
                       m_locks = table->integer(0, "held");
                       showSession(m_session->state());
                   });
}

}  // namespace app
