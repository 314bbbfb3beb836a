#include "migrations/preview/rates.h"

#include "migrations/text.h"
#include "postgres/connection.h"
#include "schema/words.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace migrations {
namespace {

using postgres::Connection;

/// The live server is not this machine, and it has other work to do: how much slower it may be.
constexpr double slowest = 6;
/// About that many bytes are enough to measure with.
constexpr int sampleBytes = 24 * 1024 * 1024;

core::Result<double> seconds(Connection& scratch, const QByteArray& sql) {
    QElapsedTimer timer;
    timer.start();
    if (const auto done = scratch.runScript(sql); !done) return core::fail(done);
    return std::max(1e-4, static_cast<double>(timer.nsecsElapsed()) / 1e9);
}

bool buildsIndex(const ObservedStatement& statement) {
    return statement.sql.contains(QLatin1String("INDEX"), Qt::CaseInsensitive) ||
           statement.sql.contains(QLatin1String("UNIQUE"), Qt::CaseInsensitive) ||
           statement.sql.contains(QLatin1String("PRIMARY KEY"), Qt::CaseInsensitive);
}

}  // namespace

core::Result<Rates> measureRates(Connection& scratch, int width) {
    // A row has 24 bytes of its own and 4 where it is found.
    const int text = std::clamp(width - 40, 1, 4000);
    const int rows = std::clamp(sampleBytes / std::max(width, 40), 2'000, 200'000);
    const QByteArray make =
        QByteArrayLiteral("CREATE TABLE colophon_rates AS SELECT g AS id, repeat(md5(g::text), ") +
        QByteArray::number(text / 32 + 1) + ") AS filler FROM generate_series(1, " +
        QByteArray::number(rows) + ") g";
    if (const auto made = scratch.runScript("DROP TABLE IF EXISTS colophon_rates;"); !made)
        return core::fail(made);
    if (const auto made = scratch.runScript(make); !made) return core::fail(made);
    const auto size = scratch.query(QStringLiteral("SELECT pg_table_size('colophon_rates')::int8 AS bytes"));
    if (!size) return core::fail(size);
    const auto bytes = static_cast<double>(size->integer(0, "bytes"));
    const auto read = seconds(scratch, "ALTER TABLE colophon_rates ADD CHECK (id > 0)");
    const auto indexed = seconds(scratch, "CREATE INDEX ON colophon_rates (filler)");
    const auto dropped = scratch.runScript("DROP INDEX colophon_rates_filler_idx");
    const auto rewritten = seconds(scratch, "ALTER TABLE colophon_rates ALTER id TYPE bigint");
    const auto gone = scratch.runScript("DROP TABLE colophon_rates");
    for (const auto* each : {&read, &indexed, &rewritten})
        if (!*each) return core::fail(*each);
    if (!dropped) return core::fail(dropped);
    if (!gone) return core::fail(gone);
    return Rates{
        .rewrittenBytes = bytes / *rewritten, .readBytes = bytes / *read, .indexedRows = rows / *indexed};
}

Estimate estimate(const ObservedStatement& statement, const RelationFacts& facts, const Rates& rates) {
    Estimate out{.relation = facts.relation};
    const bool isRewritten = std::ranges::any_of(statement.rewrites, [&](const ObservedRewrite& rewrite) {
        return rewrite.relation == facts.relation;
    });
    const bool isIndexed = !isRewritten && buildsIndex(statement);
    if (!facts.size.tableBytes || (isIndexed && !facts.size.rows)) {
        out.ground = Text::tr("The size of %1 is not known.").arg(facts.relation);
        return out;
    }
    const auto bytes = static_cast<double>(*facts.size.tableBytes);
    double best = 0;
    if (isRewritten) {
        // Its indexes are built again.
        best = bytes / rates.rewrittenBytes +
               static_cast<double>(facts.size.indexBytes.value_or(0)) / rates.rewrittenBytes;
        out.ground = Text::tr("%1 to rewrite, with its indexes; this machine writes %2 a second")
                         .arg(schema::bytesText(facts.size.bytes().value_or(0)),
                              schema::bytesText(static_cast<qint64>(rates.rewrittenBytes)));
    } else if (isIndexed) {
        best = static_cast<double>(*facts.size.rows) / rates.indexedRows + bytes / rates.readBytes;
        out.ground =
            Text::tr("%1 to index; this machine indexes %2 rows a second")
                .arg(schema::rowsText(facts.size), schema::countText(static_cast<qint64>(rates.indexedRows)));
    } else {
        best = bytes / rates.readBytes;
        out.ground = Text::tr("%1 to read; this machine reads %2 a second")
                         .arg(schema::bytesText(*facts.size.tableBytes),
                              schema::bytesText(static_cast<qint64>(rates.readBytes)));
    }
    out.isKnown = true;
    out.least = best;
    out.most = best * slowest;
    return out;
}

QString rangeText(const Estimate& estimate) {
    if (!estimate.isKnown) return {};
    if (estimate.most < 1) return Text::tr("less than a second");
    const auto rounded = [](double value) {
        return QString::number(std::max(1.0, std::round(value)), 'f', 0);
    };
    if (estimate.most < 120)
        return Text::tr("%1 to %2 s").arg(rounded(estimate.least), rounded(estimate.most));
    if (estimate.most < 7200)
        return Text::tr("%1 to %2 min").arg(rounded(estimate.least / 60), rounded(estimate.most / 60));
    return Text::tr("%1 to %2 h").arg(rounded(estimate.least / 3600), rounded(estimate.most / 3600));
}

}  // namespace migrations
