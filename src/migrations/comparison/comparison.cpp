#include "migrations/comparison/comparison.h"

#include "migrations/replay/without_history.h"
#include "schema/difference/consequence_list.h"

#include <QCoreApplication>

#include <array>

namespace migrations {
namespace {

struct ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(migrations::Comparison)
};

using Side = std::pair<const SchemaSide*, ReadSide*>;

/// Those that need no server, for they say of which version it should be; then the others.
core::Result<void> readBoth(const std::array<Side, 2>& sides, const ComparisonOptions& options) {
    const auto tell = [&options](ComparisonPhase phase) {
        if (options.progress) options.progress(phase);
    };
    const ComparisonPhase phases[] = {ComparisonPhase::ReadingFrom, ComparisonPhase::ReadingTo};
    int majorVersion = 0;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        if (sides[i].first->needsScratch()) continue;
        tell(phases[i]);
        auto read = readDirectly(*sides[i].first, options.stop);
        if (!read) return core::fail(read);
        *sides[i].second = std::move(*read);
        majorVersion = sides[i].second->snapshot->origin.majorVersion();
    }
    std::unique_ptr<schema::ScratchServer> scratch;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        if (!sides[i].first->needsScratch()) continue;
        if (!scratch) {
            tell(ComparisonPhase::StartingServer);
            auto started = schema::ScratchServer::start(majorVersion, options.stop, options.cacheFolder);
            if (!started) return core::fail(started);
            scratch = std::move(*started);
            if (majorVersion != 0 && scratch->majorVersion() != majorVersion)
                sides[i].second->notes << ComparisonText::tr(
                                              "Postgres %1 is not installed here; %2 was used instead, which "
                                              "prints some expressions differently.")
                                              .arg(majorVersion)
                                              .arg(scratch->majorVersion());
        }
        tell(phases[i]);
        auto read = readOn(*scratch, *sides[i].first, options.stop);
        if (!read) return core::fail(read);
        read->notes = sides[i].second->notes + read->notes;
        *sides[i].second = std::move(*read);
    }
    return {};
}

}  // namespace

QString progressText(ComparisonPhase phase) {
    switch (phase) {
        case ComparisonPhase::ReadingFrom:
            return ComparisonText::tr("Reading the left schema …");
        case ComparisonPhase::ReadingTo:
            return ComparisonText::tr("Reading the right schema …");
        case ComparisonPhase::StartingServer:
            return ComparisonText::tr("Starting a private Postgres …");
        case ComparisonPhase::Comparing:
            return ComparisonText::tr("Comparing …");
    }
    return {};
}

core::Result<SidePair> readSides(const SchemaSide& from, const SchemaSide& to,
                                 const ComparisonOptions& options) {
    ReadSide left, right;
    if (const auto read = readBoth({Side(&from, &left), Side(&to, &right)}, options); !read)
        return options.stop.stop_requested() ? std::unexpected(core::Error::cancelled()) : core::fail(read);
    SidePair out;
    out.notes = left.notes + right.notes;
    const QList<schema::QualifiedName> tables{left.historyTable, right.historyTable};
    for (const schema::QualifiedName& table : tables)
        if (!table.isEmpty())
            out.notes << ComparisonText::tr("The migration tool's history table %1.%2 is not compared.")
                             .arg(table.schema, table.name);
    out.notes.removeDuplicates();
    out.from = withoutHistory(left.snapshot, tables);
    out.to = withoutHistory(right.snapshot, tables);
    return out;
}

core::Result<ReadSide> readSide(const SchemaSide& side, const ComparisonOptions& options) {
    if (!side.needsScratch()) return readDirectly(side, options.stop);
    const auto scratch = schema::ScratchServer::start(0, options.stop, options.cacheFolder);
    if (!scratch) return core::fail(scratch);
    auto read = readOn(**scratch, side, options.stop);
    if (read) read->snapshot = withoutHistory(read->snapshot, {read->historyTable});
    return read;
}

core::Result<Comparison> compare(const SchemaSide& from, const SchemaSide& to,
                                 const ComparisonOptions& options) {
    const auto sides = readSides(from, to, options);
    if (!sides) return core::fail(sides);
    Comparison out;
    out.from = sides->from;
    out.to = sides->to;
    out.notes = sides->notes;
    // What is kept has none.
    if (from.kind == SchemaSide::Kind::Kept || to.kind == SchemaSide::Kind::Kept) {
        out.from = schema::withoutSecrets(out.from);
        out.to = schema::withoutSecrets(out.to);
    }
    if (options.stop.stop_requested()) return std::unexpected(core::Error::cancelled());
    if (options.progress) options.progress(ComparisonPhase::Comparing);
    out.difference = schema::difference(out.from, out.to);
    out.consequences = schema::consequences(out.difference, out.from, out.to);
    if (out.difference.hasTwoMajorVersions())
        out.notes << ComparisonText::tr(
                         "Postgres %1 and %2 print some expressions differently; such "
                         "differences are classed as version.")
                         .arg(out.difference.fromVersion / 10000)
                         .arg(out.difference.toVersion / 10000);
    return out;
}

}  // namespace migrations
