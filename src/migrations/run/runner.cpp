#include "migrations/run/runner.h"

#include "migrations/run/failure.h"
#include "migrations/run/sender.h"
#include "migrations/text.h"

#include <QElapsedTimer>

namespace migrations {

using Cause = Interruption::Kind;
using postgres::Connection;

Runner::Runner(const Directory& directory, Connection& connection, const ApplyOptions& options,
               const ProgressCallback& progress, ToolSession& session, ApplyReport& report)
    : m_directory(directory),
      m_connection(connection),
      m_options(options),
      m_progress(progress),
      m_session(session),
      m_report(report) {}

core::Result<void> Runner::run(RunPlan plan) {
    m_report.from = plan.from;
    m_report.to = m_session.version();
    if (plan.refusal) {
        m_report.failure = failureOf(*plan.refusal);
        return {};
    }
    for (const RunPlan::Step& step : std::as_const(plan.steps))
        m_report.pending.append(m_directory.files[step.file].name);
    if (m_options.limit > 0 && plan.steps.size() > m_options.limit) plan.steps.resize(m_options.limit);
    m_place.fileCount = static_cast<int>(plan.steps.size());
    for (const RunPlan::Step& step : std::as_const(plan.steps)) {
        if (m_options.stop.stop_requested()) {
            m_report.wasStopped = true;
            break;
        }
        m_place = {m_place.fileNumber + 1, m_place.fileCount, m_directory.files[step.file].name};
        const bool done = runStep(step);
        m_report.to = m_session.version();
        if (!done) break;
    }
    if (m_hookError) return std::unexpected(*m_hookError);
    return {};
}

bool Runner::runStep(const RunPlan::Step& planned) {
    const MigrationFile& file = m_directory.files[planned.file];
    const FileStep step{file, planned.direction, m_session.sending(file, planned.direction)};
    if (const auto refusal = m_session.refuses(step)) {
        m_report.failure = failureOf(*refusal, file);
        return false;
    }
    if (step.sending.error) {
        m_report.failure = failureOf({QStringLiteral("split-error"), step.sending.error->message}, file);
        m_report.failure->line = step.sending.error->line;
        m_report.failure->column = step.sending.error->column;
        return false;
    }
    QElapsedTimer timer;
    timer.start();
    if (const auto written = m_session.beforeTransaction(step); !written)
        return breakOff(step, written.error());
    if (step.sending.isInTransaction()) {
        if (const auto begun = m_connection.begin(); !begun) {
            m_report.failure = failureOf(begun.error(), file);
            return false;
        }
    }
    Sender sender(m_connection, step, m_options.hook, m_options.watch);
    const bool sent = sendAll(step, sender);
    m_hookError = sender.hookError();
    if (!(sent ? finish(step) : giveUp(step, m_cause))) return false;
    if (const auto written = m_session.afterTransaction(step); !written)
        return breakOff(step, written.error());
    m_report.applied.append({file.version, file.name, static_cast<int>(step.sending.statements.size()),
                             std::chrono::milliseconds(timer.elapsed())});
    return true;
}

bool Runner::sendAll(const FileStep& step, Sender& sender) {
    const auto failed = [&](const core::Error& error) {
        m_cause = Cause::HistoryFailed;
        m_report.failure = failureOf(error, step.file);
        return false;
    };
    const auto first = m_session.begin(step);
    if (!first) return failed(first.error());
    const QList<Statement> texts = sender.texts();
    const bool isWhole = sender.sendsWhole();
    const auto refused = [&](const core::Error& error, qsizetype at) {
        m_cause = Cause::StatementFailed;
        if (sender.hookError()) return false;
        m_report.failure = failureOf(error, sender.diagnostic(), step, texts[at]);
        m_session.failed(step, static_cast<int>(at) + 1, *m_report.failure);
        return false;
    };
    if (isWhole) tell(0, 0);
    for (qsizetype i = *first; i < texts.size(); ++i) {
        const int number = isWhole ? 0 : static_cast<int>(i) + 1;
        if (!isWhole) tell(number, static_cast<int>(texts.size()));
        if (!mayGoOn(step, sender)) return false;
        const Statement& text = texts[i];
        const auto sent =
            sender.send({step.file, step.direction, number, text.offset, text.line, text.text, false});
        if (!sent) return refused(sent.error(), i);
        if (step.sending.isOneMessage()) continue;
        if (m_session.dropsTransactions() && !step.sending.isInTransaction() && !isIdle()) {
            if (const auto dropped = m_connection.rollback(); !dropped) return refused(dropped.error(), i);
        }
        if (const auto written = m_session.ran(step, number); !written) return failed(written.error());
    }
    if (const auto finished = sender.finish(); !finished) return refused(finished.error(), texts.size() - 1);
    if (const auto written = m_session.end(step); !written) return failed(written.error());
    return true;
}

/// A file that the tool sends as a whole is never left in the middle.
bool Runner::mayGoOn(const FileStep& step, const Sender& sender) {
    if (step.sending.isOneMessage() && sender.sendsWhole()) return true;
    if (!m_options.stop.stop_requested()) return true;
    m_report.wasStopped = true;
    m_cause = Cause::Stopped;
    return false;
}

void Runner::tell(int number, int count) {
    if (!m_progress) return;
    m_place.statementNumber = number;
    m_place.statementCount = count;
    m_progress(m_place);
}

bool Runner::finish(const FileStep& step) {
    if (!step.sending.isInTransaction()) {
        if (isIdle()) return true;
        m_report.failure = failureOf({QStringLiteral("unbalanced-transaction"),
                                      Text::tr("The file began a transaction and did not end it.")},
                                     step.file);
        const auto rolledBack = m_connection.rollback();
        Q_UNUSED(rolledBack)  // as at the end of the tool's connection
        m_session.interrupted(step, {.kind = Cause::TransactionLeftOpen}, &*m_report.failure);
        return false;
    }
    if (isIdle()) {
        if (m_session.mayEndTransaction()) return true;
        m_report.failure = failureOf(
            {QStringLiteral("transaction-ended"),
             Text::tr("The file ended the transaction that %1 runs it in.").arg(toolTitle(m_report.tool))},
            step.file);
        m_session.interrupted(step, {.kind = Cause::TransactionEnded}, &*m_report.failure);
        return false;
    }
    const auto committed = m_connection.commit();
    if (committed) return true;
    m_report.failure = failureOf(committed.error(), step.file);
    m_session.interrupted(step, {.kind = Cause::CommitFailed, .isUndone = true}, &*m_report.failure);
    return false;
}

bool Runner::giveUp(const FileStep& step, Cause kind) {
    const bool isUndone = step.sending.isInTransaction() && !isIdle();
    const auto rolledBack = m_connection.rollback();
    Q_UNUSED(rolledBack)  // where it fails the connection is gone, and the transaction with it
    m_session.interrupted(step, {.kind = kind, .isUndone = isUndone},
                          m_report.failure ? &*m_report.failure : nullptr);
    return false;
}

bool Runner::breakOff(const FileStep& step, const core::Error& error) {
    m_report.failure = failureOf(error, step.file);
    m_session.interrupted(step, {.kind = Cause::HistoryFailed}, &*m_report.failure);
    return false;
}

bool Runner::isIdle() const {
    return m_connection.transactionStatus() == Connection::TransactionStatus::Idle;
}

}  // namespace migrations
