#include "migrations/formats/presence.h"
#include "migrations/preview/preview_state.h"
#include "migrations/text.h"
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

}  // namespace

core::Result<void> assumeHistory(PreviewState& state) {
    const Tool tool = state.options.apply.tool.value_or(state.directory.tool);
    state.directory = state.directory.as(tool);
    state.report.tool = tool;
    const auto trace = newestTrace(state.directory, state.live);
    if (!trace) return core::fail(trace);
    state.tell({.phase = PreviewProgress::Phase::MakingCopy});
    auto copy = RehearsalCopy::make(state.database, state.copyOptions());
    if (!copy) return core::fail(copy);
    state.copy = *std::move(copy);
    auto connection = Connection::open(state.copy->asMaker(), Access::ReadWrite);
    if (!connection) return core::fail(connection);
    QString assumed = Text::tr("assumed that no migration has run");
    if (trace->file) {
        const auto written =
            assumeVersion(state.directory, **connection, trace->file->version, state.applyOptions());
        if (!written) return core::fail(written);
        if (written->failure) return core::fail(core::ErrorKind::Invalid, written->failure->message);
        assumed =
            Text::tr("assumed that everything up to %1 has run, because its changes are in the schema (%2)")
                .arg(trace->file->name, fewOf(trace->changes));
    }
    state.report.assumption =
        Text::tr("The history could not be read: %1; %2.").arg(state.database.historyUnread, assumed);
    return readHistory(**connection, state.database);
}

}  // namespace migrations
