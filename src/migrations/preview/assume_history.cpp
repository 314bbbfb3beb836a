#include "migrations/formats/presence.h"
#include "migrations/preview/preview_state.h"
#include "migrations/text.h"
#include "migrations/tools/all.h"
#include "postgres/connection.h"

namespace migrations {
namespace {

using postgres::Access;
using postgres::Connection;

/// The newest migration that left its traces in the live schema.
struct Trace {
    const MigrationFile* file = nullptr;
    QStringList changes = {};
};

core::Result<Trace> newestTrace(const Directory& directory, Connection& live) {
    for (auto file = directory.files.crbegin(); file != directory.files.crend(); ++file) {
        if (!file->isMigration || !file->hasUp) continue;
        const auto presence = presenceOf(file->content, QStringLiteral("public"), live);
        if (!presence) return core::fail(presence);
        if (presence->isWhole()) return Trace{&*file, presence->done};
    }
    return Trace{};
}

QString assumedText(const Trace& trace) {
    if (!trace.file) return Text::tr("assumed that no migration has run");
    return Text::tr("assumed that everything up to %1 has run, because its changes are in the schema (%2)")
        .arg(trace.file->name, fewOf(trace.changes));
}

/// The history of a tool that is only read, if everything up to `last` has run.
OtherHistory assumedRows(const Directory& directory, Tool tool, const MigrationFile* last) {
    const HistoryPlace place = toolOf(tool).historyPlaces().value(0);
    OtherHistory history{.tool = tool,
                         .schema = QStringLiteral("public"),
                         .table = QString::fromLatin1(place.table),
                         .rows = {}};
    for (const MigrationFile& file : directory.files) {
        if (!last) break;
        if (file.isMigration)
            history.rows.append({.version = file.version, .description = {}, .script = file.name, .at = {}});
        if (&file == last) break;
    }
    return history;
}

}  // namespace

core::Result<void> assumeHistory(PreviewState& state) {
    const Tool tool = state.options.apply.tool.value_or(state.directory.tool);
    state.directory = state.directory.as(tool);
    state.report.tool = tool;
    const auto trace = newestTrace(state.directory, state.live);
    if (!trace) return core::fail(trace);
    const QString before = Text::tr("The history could not be read: %1; %2.");
    const bool isReadOnly = toolOf(tool).replaying(state.directory) == MigrationTool::Replaying::AsSent;
    if (isReadOnly) {
        state.database.histories.others = {assumedRows(state.directory, tool, trace->file)};
        state.report.assumption = before.arg(state.database.historyUnread, assumedText(*trace));
        return {};
    }
    state.tell({.phase = PreviewProgress::Phase::MakingCopy});
    auto copy = RehearsalCopy::make(state.database, state.copyOptions());
    if (!copy) return core::fail(copy);
    state.copy = *std::move(copy);
    auto connection = Connection::open(state.copy->asMaker(), Access::ReadWrite);
    if (!connection) return core::fail(connection);
    if (trace->file) {
        const auto written =
            assumeVersion(state.directory, **connection, trace->file->version, state.applyOptions());
        if (!written) return core::fail(written);
        if (written->failure) return core::fail(core::ErrorKind::Invalid, written->failure->message);
    }
    state.report.assumption = before.arg(state.database.historyUnread, assumedText(*trace));
    return readHistory(**connection, state.database);
}

}  // namespace migrations
