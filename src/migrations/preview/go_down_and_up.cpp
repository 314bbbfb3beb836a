#include "migrations/preview/preview_state.h"
#include "migrations/preview/round_trip.h"
#include "migrations/text.h"
#include "postgres/connection.h"

#include <algorithm>

namespace migrations {
namespace {

using postgres::Access;
using postgres::Connection;

/// How many files run before the first that fails, or that was not reached.
qsizetype filesThatRan(const PreviewReport& report) {
    return std::ranges::find_if(report.files,
                                [](const FilePreview& file) {
                                    return !file.wasRehearsed ||
                                           std::ranges::any_of(file.statements,
                                                               [](const ObservedStatement& each) {
                                                                   return each.error.has_value();
                                                               });
                                }) -
           report.files.begin();
}

void noteTrip(PreviewState& state, const RoundTripFile& trip) {
    for (FilePreview& file : state.report.files) {
        // A tool may name the down file.
        const MigrationFile* source = sourceOf(state.directory, file);
        if (file.name != trip.name && !(source && source->downName == trip.name)) continue;
        file.down = trip.result;
        file.downDetails = trip.details;
    }
}

core::Result<void> tryFiles(PreviewState& state, int count) {
    // A file without a way down cannot be passed on the way back, so this begins at the start once more.
    const auto isAgain = state.copy->startOver(state.database, state.copyOptions());
    if (!isAgain) return core::fail(isAgain);
    if (!*isAgain) {
        auto copy = RehearsalCopy::make(state.database, state.copyOptions());
        if (!copy) return core::fail(copy);
        state.copy = *std::move(copy);
    }
    auto maker = Connection::open(state.copy->asMaker(), Access::ReadWrite);
    if (!maker) return core::fail(maker);
    auto runner = Connection::open(state.copy->asMigrationRole(), Access::ReadWrite);
    if (!runner) return core::fail(runner);
    const std::stop_callback cancelling(
        state.options.stop, [canceller = (*runner)->canceller()] { canceller.cancelInBackground(); });
    const auto trips =
        roundTrip(state.directory, **runner, **maker, state.applyOptions(), count, [&](int number) {
            state.tell({.phase = PreviewProgress::Phase::GoingDown, .done = number, .total = count});
        });
    if (state.options.stop.stop_requested()) return std::unexpected(core::Error::cancelled());
    if (!trips) return core::fail(trips);
    for (const RoundTripFile& trip : *trips)
        noteTrip(state, trip);
    return {};
}

}  // namespace

core::Result<void> goDownAndUp(PreviewState& state) {
    if (state.options.roundTrip == PreviewOptions::RoundTrip::Skip) return {};
    if (!hasWayBack(state.report.tool)) {
        for (FilePreview& file : state.report.files)
            file.down = QStringLiteral("absent");
        return {};
    }
    if (const qsizetype count = filesThatRan(state.report); count > 0)
        if (auto tried = tryFiles(state, static_cast<int>(count)); !tried) return tried;
    for (FilePreview& file : state.report.files) {
        if (!file.down.isEmpty()) continue;
        file.down = QStringLiteral("not-tried");
        file.downDetails = {file.wasRehearsed ? Text::tr("The file stops before its end.")
                                              : Text::tr("The run ends before it.")};
    }
    return {};
}

}  // namespace migrations
