#include "migrations/replay/replay_session.h"

namespace migrations {

core::Result<RunPlan> ReplaySession::plan() {
    RunPlan run{.steps = {}, .from = {}, .refusal = {}};
    for (qsizetype i = 0; i < m_directory.files.size(); ++i) {
        const MigrationFile& file = m_directory.files[i];
        if (file.isMigration && file.hasUp) run.steps.append({.file = i});
    }
    return run;
}

Sending ReplaySession::sending(const MigrationFile& file, Direction direction) const {
    Sending sending = sendingOf(m_directory, file, direction);
    // Without a tool: as psql runs a file.
    if (sending.how == Sending::How::Unknown) sending.how = Sending::How::EachOnItsOwn;
    return sending;
}

core::Result<void> ReplaySession::afterTransaction(const FileStep& step) {
    m_version = step.file.version;
    return {};
}

void ReplaySession::interrupted(const FileStep& step, const Interruption& how, ApplyFailure* failure) {
    // The database is thrown away, so it does not matter what is left in it.
    Q_UNUSED(step)
    Q_UNUSED(how)
    Q_UNUSED(failure)
}

}  // namespace migrations
