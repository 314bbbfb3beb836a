#include "migrations/run/sender.h"

#include "migrations/run/transaction_words.h"
#include "migrations/sql_parser.h"

namespace migrations {

using postgres::Connection;

Sender::Sender(Connection& connection, const FileStep& step, StatementHook* hook, Watch watch)
    : m_connection(connection), m_step(step), m_hook(hook), m_sendsWhole(step.sending.isOneMessage()) {
    if (watch == Watch::AsSent) return;
    if (!m_sendsWhole) {
        m_wrapping = Wrapping::EachStatement;
        return;
    }
    // The server parses a message before it runs any of it, so a file with a syntax error stays whole.
    const Section section = step.sending.section;
    if (!parsesAsPostgres(step.content().sliced(section.begin, section.size))) return;
    m_sendsWhole = false;
    m_wrapping = Wrapping::ImplicitBlock;
}

QList<Statement> Sender::texts() const {
    if (!m_sendsWhole) return m_step.sending.statements;
    const Section section = m_step.sending.section;
    const QByteArrayView content = m_step.content();
    const QByteArrayView whole = content.sliced(section.begin, section.size);
    if (whole.trimmed().isEmpty()) return {};
    return {{.text = whole.toByteArray(),
             .offset = section.begin,
             .line = static_cast<int>(content.first(section.begin).count('\n')) + 1,
             .comments = {}}};
}

bool Sender::isIdle() const {
    return m_connection.transactionStatus() == Connection::TransactionStatus::Idle;
}

core::Result<void> Sender::told(const core::Result<void>& answer) {
    if (!answer) m_hookError = answer.error();
    return answer;
}

core::Result<void> Sender::send(SentText text) {
    if (auto opened = open(text.text); !opened) return opened;
    text.inTransaction = !isIdle();
    if (m_hook) {
        if (auto answer = told(m_hook->before(text)); !answer) return answer;
    }
    core::Result<void> outcome;
    if (const auto sent = m_connection.runScript(text.text); !sent) {
        outcome = core::fail(sent);
        m_diagnostic = m_connection.lastDiagnostic();
    }
    if (m_hook) {
        if (auto answer = told(m_hook->after(text, outcome)); !answer) return answer;
    }
    if (outcome) return close(text.text);
    if (m_isOurs) {
        const auto ended = m_connection.rollback();
        Q_UNUSED(ended)  // the error that is told is the one of the statement
        m_isOurs = false;
    }
    return outcome;
}

core::Result<void> Sender::open(const QByteArray& text) {
    if (m_isOurs && isAboutSavepoint(text)) {
        // It fails in the implicit block of a message, and takes that with it.
        m_isOurs = false;
        return m_connection.rollback();
    }
    if (m_wrapping == Wrapping::None || !isIdle()) return {};
    if (controlsTransaction(text) || isAboutSavepoint(text)) return {};
    // Several statements in one text are an implicit block already.
    if (m_wrapping == Wrapping::EachStatement && splitAsPostgres(text).size() != 1) return {};
    const bool isAlone = m_wrapping == Wrapping::EachStatement || m_step.sending.statements.size() == 1;
    if (isAlone && refusesTransaction(text)) return {};
    auto begun = m_connection.begin();
    m_isOurs = begun.has_value();
    if (!begun) m_diagnostic = m_connection.lastDiagnostic();
    return begun;
}

core::Result<void> Sender::close(const QByteArray& text) {
    // BEGIN turns the implicit block into one of the file's, COMMIT ends it.
    if (isIdle() || beginsTransaction(text)) m_isOurs = false;
    return m_wrapping == Wrapping::EachStatement ? finish() : core::Result<void>();
}

core::Result<void> Sender::finish() {
    if (!std::exchange(m_isOurs, false)) return {};
    auto committed = m_connection.commit();
    if (!committed) m_diagnostic = m_connection.lastDiagnostic();
    return committed;
}

}  // namespace migrations
