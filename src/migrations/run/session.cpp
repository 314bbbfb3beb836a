#include "migrations/run/session.h"

#include "migrations/text.h"

namespace migrations {

core::Result<RunPlan> ToolSession::planDown(const DownRequest& request) {
    Q_UNUSED(request)
    return core::fail(core::ErrorKind::Invalid,
                      Text::tr("This migration tool has no down migrations, so nothing can be rolled back."));
}

core::Result<RunPlan> ToolSession::declare(const QString& version) {
    Q_UNUSED(version)
    return core::fail(core::ErrorKind::Invalid,
                      Text::tr("This tool has no command that sets a version without running migrations."));
}

std::optional<Refusal> ToolSession::refuses(const FileStep& step) {
    Q_UNUSED(step)
    return {};
}

core::Result<void> ToolSession::beforeTransaction(const FileStep& step) {
    Q_UNUSED(step)
    return {};
}

core::Result<int> ToolSession::begin(const FileStep& step) {
    Q_UNUSED(step)
    return 0;
}

core::Result<void> ToolSession::ran(const FileStep& step, int number) {
    Q_UNUSED(step)
    Q_UNUSED(number)
    return {};
}

void ToolSession::failed(const FileStep& step, int number, const ApplyFailure& failure) {
    Q_UNUSED(step)
    Q_UNUSED(number)
    Q_UNUSED(failure)
}

core::Result<void> ToolSession::end(const FileStep& step) {
    Q_UNUSED(step)
    return {};
}

core::Result<void> ToolSession::afterTransaction(const FileStep& step) {
    Q_UNUSED(step)
    return {};
}

}  // namespace migrations
