#include "migrations/replay/replay_session.h"

#include "migrations/status.h"

#include <algorithm>

namespace migrations {

core::Result<RunPlan> ReplaySession::plan() {
    RunPlan run{.steps = {}, .from = {}, .refusal = {}};
    const Status found = status(m_directory, m_histories, m_directory.tool);
    if (!found.refusal.isEmpty())
        run.refusal = Refusal{.code = QStringLiteral("refused"), .message = found.refusal};
    for (const FileStatus& each : found.files) {
        if (each.state != State::Pending) continue;
        const auto file = std::ranges::find(m_directory.files, each.name, &MigrationFile::name);
        if (file != m_directory.files.end() && file->hasUp)
            run.steps.append({.file = file - m_directory.files.begin()});
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
