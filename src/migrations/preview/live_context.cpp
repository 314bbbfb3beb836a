#include "migrations/data_checks/run_checks.h"
#include "migrations/preview/obstacles.h"
#include "migrations/preview/preview_state.h"
#include "migrations/preview/rates.h"
#include "postgres/connection.h"

#include <algorithm>

namespace migrations {
namespace {

using postgres::Access;
using postgres::Connection;

QStringList touchedRelations(const PreviewReport& report) {
    QStringList touched;
    for (const FilePreview& file : report.files) {
        for (const ObservedStatement& statement : file.statements) {
            for (const ObservedLock& lock : statement.locks)
                touched.append(lock.relation);
            for (const ObservedRewrite& rewrite : statement.rewrites)
                touched.append(rewrite.relation);
            touched += statement.scans;
        }
    }
    touched.removeDuplicates();
    touched.sort();
    return touched;
}

bool worksOn(const ObservedStatement& statement, const QString& relation) {
    return statement.scans.contains(relation) ||
           std::ranges::find(statement.rewrites, relation, &ObservedRewrite::relation) !=
               statement.rewrites.end();
}

int widthOf(const RelationFacts& facts) {
    const qint64 rows = facts.size.rows.value_or(0);
    return rows > 0 ? static_cast<int>(std::min<qint64>(8'000, facts.size.tableBytes.value_or(0) / rows))
                    : 100;
}

}  // namespace

core::Result<void> checkRows(PreviewState& state) {
    int done = 0;
    for (const PreviewState::Asked& asked : std::as_const(state.requirements)) {
        state.tell({.phase = PreviewProgress::Phase::CheckingRows,
                    .done = ++done,
                    .total = static_cast<int>(state.requirements.size()),
                    .what = asked.requirement.rows.relation});
        if (state.options.stop.stop_requested()) return std::unexpected(core::Error::cancelled());
        auto check = runCheck(state.live, asked.requirement, state.options.checkLimit);
        if (!check) return core::fail(check);
        check->statement = asked.statement;
        std::ranges::find(state.report.files, asked.file, &FilePreview::name)->dataChecks.append(*check);
    }
    return {};
}

core::Result<void> describeLive(PreviewState& state) {
    const QStringList touched = touchedRelations(state.report);
    for (const schema::Relation& relation : state.database.snapshot->relations) {
        const QString name = relation.schema + QLatin1Char('.') + relation.name;
        if (relation.kind == schema::RelationKind::View || !touched.contains(name)) continue;
        state.report.relations.append(
            {.relation = name,
             .size = relation.size,
             .isEmpty = hasNoRows(state.live, Connection::quotedName(relation.schema) + QLatin1Char('.') +
                                                  Connection::quotedName(relation.name))});
    }
    auto obstacles = readObstacles(state.live, touched);
    if (!obstacles) return core::fail(obstacles);
    state.report.obstacles = *std::move(obstacles);
    return {};
}

core::Result<void> estimateTimes(PreviewState& state) {
    if (!state.copy) return {};
    std::unique_ptr<Connection> maker;
    QHash<QString, Rates> rates;
    for (FilePreview& file : state.report.files) {
        for (const ObservedStatement& statement : std::as_const(file.statements)) {
            for (const RelationFacts& facts : std::as_const(state.report.relations)) {
                if (!worksOn(statement, facts.relation) || facts.isSmall()) continue;
                if (!rates.contains(facts.relation)) {
                    if (!maker) {
                        auto opened = Connection::open(state.copy->asMaker(), Access::ReadWrite);
                        if (!opened) return core::fail(opened);
                        maker = *std::move(opened);
                        maker->setStopToken(state.options.stop);
                    }
                    const auto measured = measureRates(*maker, widthOf(facts));
                    if (!measured) return core::fail(measured);
                    rates.insert(facts.relation, *measured);
                }
                file.estimates.append(estimate(statement, facts, rates[facts.relation]));
                file.estimates.last().statement = statement.number;
            }
        }
    }
    return {};
}

}  // namespace migrations
