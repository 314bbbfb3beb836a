#include "migrations/tools/row_session.h"

#include "migrations/text.h"
#include "postgres/connection.h"

namespace migrations {

RowSession::RowSession(const Directory& directory, postgres::Connection& connection, TableName table)
    : m_directory(directory), m_connection(connection), m_table(std::move(table)) {}

Sending RowSession::sending(const MigrationFile& file, Direction direction) const {
    return sendingOf(m_directory, file, direction);
}

core::Result<RunPlan> RowSession::assume(const QString& version) {
    // Makes the table where it is missing.
    if (auto planned = plan(); !planned) return planned;
    for (const MigrationFile& file : m_directory.files) {
        if (!file.isMigration || !file.hasUp) continue;
        if (auto written = insertRow(file); !written) return core::fail(written);
        if (file.version == version) break;
    }
    if (auto read = refreshVersion(); !read) return core::fail(read);
    return RunPlan{};
}

core::Result<void> RowSession::end(const FileStep& step) {
    return step.direction == Direction::Up ? insertRow(step.file) : deleteRow(step.file);
}

core::Result<void> RowSession::refreshVersion() {
    auto version = readVersion();
    if (!version) return core::fail(version);
    m_version = *std::move(version);
    return {};
}

core::Result<void> RowSession::afterTransaction(const FileStep& step) {
    Q_UNUSED(step)
    return refreshVersion();
}

void RowSession::interrupted(const FileStep& step, const Interruption& how, ApplyFailure* failure) {
    using Kind = Interruption::Kind;
    if (m_connection.transactionStatus() == postgres::Connection::TransactionStatus::Idle) {
        const auto read = refreshVersion();
        Q_UNUSED(read)  // the failure that is told is the one of the step
    }
    if (!failure) return;
    const QString title = toolTitle(m_directory.tool);
    if (how.isUndone) {
        failure->left = Text::tr(
                            "The file runs in one transaction, so all of it was rolled back, and %1 has no "
                            "record of the attempt. Repair the file and run it again.")
                            .arg(m_table.title());
    } else if (how.kind == Kind::TransactionEnded) {
        failure->left =
            Text::tr("All of its changes were committed, including its row in %1.").arg(m_table.title());
    } else if (how.kind == Kind::TransactionLeftOpen) {
        failure->left = Text::tr("Everything after its BEGIN was rolled back, including its row in %1.")
                            .arg(m_table.title());
    } else if (step.sending.isOneMessage() && how.kind == Kind::StatementFailed) {
        failure->left =
            Text::tr(
                "%1 sent the file without a transaction. If the file does not control transactions itself, "
                "all of it was rolled back. %2 does not list it, so %1 runs all of it again.")
                .arg(title, m_table.title());
    } else {
        failure->left =
            Text::tr(
                "The statements before it were committed, but %1 does not list the file, so %2 runs all of "
                "it again. Undo these statements first, or make them safe to run twice.")
                .arg(m_table.title(), title);
    }
}

}  // namespace migrations
