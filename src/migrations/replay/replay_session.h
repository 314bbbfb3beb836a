#pragma once

#include "migrations/histories/histories.h"
#include "migrations/run/session.h"

namespace migrations {

/// The run of a tool whose history is read and not written: the files that are pending after `histories`, in
/// their order. For a database that is thrown away.
class ReplaySession final : public ToolSession {
public:
    /// `directory` must outlive it. Without histories: for a fresh database.
    explicit ReplaySession(const Directory& directory, Histories histories = {})
        : m_directory(directory), m_histories(std::move(histories)) {}

    QString historyTable() const override { return {}; }
    core::Result<RunPlan> plan() override;
    QString version() const override { return m_version; }
    Sending sending(const MigrationFile& file, Direction direction) const override;
    core::Result<void> afterTransaction(const FileStep& step) override;
    /// A file may have a BEGIN and COMMIT, which the tool's own transaction does not survive.
    bool mayEndTransaction() const override { return true; }
    void interrupted(const FileStep& step, const Interruption& how, ApplyFailure* failure) override;

private:
    const Directory& m_directory;
    const Histories m_histories;
    QString m_version;
};

}  // namespace migrations
