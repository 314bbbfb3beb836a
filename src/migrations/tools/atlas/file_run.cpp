#include "migrations/tools/atlas/file_run.h"

#include "migrations/run/failure.h"
#include "migrations/text.h"
#include "postgres/connection.h"

#include <QCryptographicHash>

namespace migrations {

using postgres::Connection;

namespace {

/// Hashes over the texts of the statements up to each, as in the column partial_hashes.
QStringList runningHashes(const QList<Statement>& statements) {
    QStringList hashes;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Statement& statement : statements) {
        hash.addData(statement.text);
        hashes.append(QStringLiteral("h1:") + QString::fromLatin1(hash.result().toBase64()));
    }
    return hashes;
}

}  // namespace

AtlasFileRun::AtlasFileRun(const MigrationFile& file, QList<Statement> statements, AtlasRevision revision,
                           AtlasTable& table, Connection& connection)
    : m_file(file),
      m_statements(std::move(statements)),
      m_hashes(runningHashes(m_statements)),
      m_revision(std::move(revision)),
      m_table(table),
      m_connection(connection) {}

bool AtlasFileRun::run(const std::stop_token& stop, const std::function<void(int)>& atStatement) {
    m_clock.start();
    if (!write()) return false;
    if (!isUnchanged()) return false;
    while (m_revision.applied < m_statements.size()) {
        atStatement(static_cast<int>(m_revision.applied) + 1);
        if (stop.stop_requested()) {
            m_wasStopped = true;
            return false;
        }
        if (!runStatement(m_statements[m_revision.applied])) return false;
    }
    m_revision.partialHashes.clear();
    return write();
}

bool AtlasFileRun::isUnchanged() {
    for (qsizetype i = 0; i < m_revision.applied; ++i) {
        if (m_hashes.value(i) == m_revision.partialHashes.value(i) && i < m_hashes.size()) continue;
        m_failure = failureOf(
            {QStringLiteral("history-changed"),
             Text::tr("history changed: statement %1 from file \"%2\" changed. It ran when the file was "
                      "applied in part, so the rest cannot follow; put it back as it was.")
                 .arg(i + 1)
                 .arg(m_file.name)},
            m_file);
        return false;
    }
    return true;
}

bool AtlasFileRun::runStatement(const Statement& statement) {
    if (const auto sent = m_connection.runScript(statement.text); !sent) {
        m_failure = failureOf(sent.error(), m_connection, m_file, statement.offset);
        m_revision.error = m_failure->message;
        if (!m_failure->code.isEmpty())
            m_revision.error += QStringLiteral(" (SQLSTATE %1)").arg(m_failure->code);
        m_revision.errorStatement = QString::fromUtf8(statement.text);
        writeAfterFailure();
        return false;
    }
    m_revision.partialHashes.append(m_hashes[m_revision.applied++]);
    m_revision.error.clear();
    m_revision.errorStatement.clear();
    return write();
}

bool AtlasFileRun::write() {
    const auto written = m_table.write(m_revision, std::chrono::nanoseconds(m_clock.nsecsElapsed()));
    if (written) return true;
    m_failure = failureOf(written.error(), m_file);
    return false;
}

void AtlasFileRun::writeAfterFailure() {
    // Inside a transaction the row goes with it; the statement has made it unusable.
    if (m_connection.transactionStatus() != Connection::TransactionStatus::Idle) return;
    const auto written = m_table.write(m_revision, std::chrono::nanoseconds(m_clock.nsecsElapsed()));
    Q_UNUSED(written)  // the failure that is told is the one of the statement
}

}  // namespace migrations
