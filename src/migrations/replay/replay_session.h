#pragma once

#include "migrations/run/session.h"

namespace migrations {

/// The run of a tool whose history is not imitated: every file once, in its order, and no history table. For
/// a fresh database only.
class ReplaySession final : public ToolSession {
public:
    /// `directory` must outlive it.
    explicit ReplaySession(const Directory& directory) : m_directory(directory) {}

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
    QString m_version;
};

}  // namespace migrations
