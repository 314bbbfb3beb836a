#include "migrations/live_status.h"

#include "migrations/directory_hash.h"
#include "migrations/tools/all.h"
#include "postgres/session.h"

#include <QPromise>
#include <QThread>
#include <qcoro/qcorofuture.h>

namespace migrations {
namespace {

QFuture<core::Result<Directory>> readOnThread(const QString& folder) {
    auto promise = std::make_shared<QPromise<core::Result<Directory>>>();
    QFuture<core::Result<Directory>> future = promise->future();
    promise->start();
    QThread* thread = QThread::create([promise, folder] {
        promise->addResult(readDirectory(folder));
        promise->finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return future;
}

QList<Tool> fittingTools(const Directory& directory) {
    QList<Tool> fitting;
    for (const MigrationTool* tool : allTools())
        if (tool->id() != Tool::None && (tool->fits(directory) || directory.signs.contains(tool->id())))
            fitting.append(tool->id());
    return fitting;
}

core::Result<LiveStatus> compare(const Directory& directory, postgres::Connection& connection,
                                 std::optional<Tool> wanted) {
    const auto histories = readHistories(connection);
    if (!histories) return core::fail(histories);
    LiveStatus live;
    live.folderTool = directory.tool;
    live.databaseTools = histories->owners();
    live.fitting = fittingTools(directory);
    for (const Tool each : std::as_const(live.databaseTools))
        if (!live.fitting.contains(each)) live.fitting.append(each);
    const Tool tool = wanted && live.fitting.contains(*wanted) ? *wanted : owner(directory, *histories);
    live.directory = directory.as(tool);
    live.directoryHash = directoryHash(directory);
    auto found = examinedStatus(directory, *histories, connection, tool);
    if (!found) return core::fail(found);
    live.status = *std::move(found);
    for (qsizetype i = 0; i < live.directory.files.size(); ++i) {
        const MigrationFile& file = live.directory.files[i];
        const auto row = std::ranges::find(live.status.files, file.name, &FileStatus::name);
        if (row != live.status.files.end() && row->state == State::Pending)
            live.pending.insert(file.name, sendingOf(live.directory, file));
    }
    return live;
}

}  // namespace

QCoro::Task<core::Result<LiveStatus>> readLiveStatus(QPointer<postgres::Session> session, QString folder,
                                                     std::optional<Tool> tool) {
    const auto directory = co_await readOnThread(folder);
    if (!directory) co_return core::fail(directory);
    if (!session) co_return std::unexpected(core::Error::cancelled());
    co_return co_await session->run([directory = *directory, tool](postgres::Connection& connection) {
        return compare(directory, connection, tool);
    });
}

}  // namespace migrations
