#include "migrations/data_checks/run_checks.h"

#include "migrations/data_checks/check_sql.h"
#include "migrations/text.h"
#include "postgres/connection.h"

namespace migrations {
namespace {

using postgres::Connection;

QString countText(const DataCheck& check) {
    return check.isAtLeast ? Text::tr("more than %L1").arg(check.count)
                           : QStringLiteral("%L1").arg(check.count);
}

/// What a failed check means, without the examples.
QString failure(const DataCheck& check) {
    const QString count = countText(check);
    if (check.count < 0 && check.kind != RequirementKind::Type)
        return Text::tr("%1 fails on a row of %2.").arg(check.subject, check.relation);
    switch (check.kind) {
        case RequirementKind::NotNull:
            return Text::tr("%1 fails: rows of %2 without a value: %3.")
                .arg(check.subject, check.relation, count);
        case RequirementKind::Unique:
            return Text::tr("Duplicate values in %1: %2 (%3).").arg(check.relation, count, check.subject);
        case RequirementKind::ForeignKey:
            return Text::tr("%1 fails: rows of %2 that refer to a missing row: %3.")
                .arg(check.subject, check.relation, count);
        case RequirementKind::Check:
            return Text::tr("%1 fails: rows of %2 that violate it: %3.")
                .arg(check.subject, check.relation, count);
        case RequirementKind::Exclusion:
            return Text::tr("%1 fails: pairs of rows of %2 that conflict: %3.")
                .arg(check.subject, check.relation, count);
        case RequirementKind::Type:
            if (check.count < 0)
                return Text::tr("%1 cannot be changed: a value in %2 does not fit the new type.")
                    .arg(check.subject, check.relation);
            return Text::tr("%1 cannot be changed: rows of %2 whose value does not fit the new type: %3.")
                .arg(check.subject, check.relation, count);
        case RequirementKind::NoRows:
            return Text::tr("%1 fails: %2 has rows: %3.").arg(check.subject, check.relation, count);
        case RequirementKind::DataLoss:
            return Text::tr("Data is lost: %1 of %2, rows with a value: %3.")
                .arg(check.subject, check.relation, count);
    }
    return {};
}

QString pass(const DataCheck& check) {
    if (check.kind == RequirementKind::DataLoss)
        return Text::tr("%1 of %2 contains no values, so no data is lost.")
            .arg(check.subject, check.relation);
    return Text::tr("All rows of %1 satisfy %2.").arg(check.relation, check.subject);
}

DataCheck notChecked(DataCheck check, const QString& reason) {
    check.result = DataCheck::Result::NotChecked;
    check.message = Text::tr("%1 of %2 was not checked: %3").arg(check.subject, check.relation, reason);
    return check;
}

QString reasonOf(const core::Error& error, std::chrono::milliseconds limit) {
    if (error.code() == QLatin1String("57014"))
        return Text::tr("reading the table takes longer than the limit of %1 s.")
            .arg(std::chrono::duration_cast<std::chrono::seconds>(limit).count());
    if (error.code() == QLatin1String("55P03")) return Text::tr("the table is locked.");
    if (error.code() == QLatin1String("42501"))
        return Text::tr("this database user may not read all of its rows (%1)").arg(error.message());
    return error.message();
}

core::Result<postgres::Table> ask(Connection& live, const QString& sql, std::chrono::milliseconds limit) {
    return live.inTransaction(
        postgres::Transaction::ReadOnly, [&](Connection& connection) -> core::Result<postgres::Table> {
            const auto set = connection.queryAll(
                QStringLiteral("SET LOCAL statement_timeout = %1; SET LOCAL row_security = off;"
                               " SET LOCAL lock_timeout = 500")
                    .arg(limit.count()));
            if (!set) return core::fail(set);
            return connection.query(sql);
        });
}

/// Errors about a value, not about the question: SQLSTATE classes 22 (data) and 23 (integrity).
bool isAboutValue(const core::Error& error) {
    return error.code().startsWith(QLatin1String("22")) || error.code().startsWith(QLatin1String("23"));
}

}  // namespace

core::Result<DataCheck> runCheck(Connection& live, const Requirement& requirement,
                                 std::chrono::milliseconds limit) {
    DataCheck check;
    check.kind = requirement.kind;
    check.relation = requirement.rows.relation;
    check.subject = requirement.subject;
    for (const LiveRows* rows : {&requirement.rows, &requirement.partner})
        if (!rows->unknown.isEmpty()) return notChecked(check, rows->unknown);

    const QString sql = checkSql(requirement, live.serverInfo().majorVersion());
    const auto table = ask(live, sql.isEmpty() ? typeProbe(requirement) : sql, limit);
    if (!table) {
        if (table.error().isCancelled() || !live.isAlive()) return core::fail(table);
        if (!isAboutValue(table.error())) return notChecked(check, reasonOf(table.error(), limit));
        // The statement computes the same, and fails at the same row.
        check.result = DataCheck::Result::Fail;
        check.message = failure(check) + QLatin1Char(' ') + table.error().message();
        return check;
    }
    check.count = sql.isEmpty() ? 0 : table->integer(0, "count");
    check.isAtLeast = check.count > mostCounted;
    if (check.isAtLeast) check.count = mostCounted;
    check.examples =
        sql.isEmpty() || table->isNull(0, "examples") ? QStringList() : table->texts(0, "examples");
    check.result = check.count > 0 ? DataCheck::Result::Fail : DataCheck::Result::Pass;
    check.message = check.count > 0 ? failure(check) : pass(check);
    return check;
}

std::optional<bool> hasNoRows(Connection& live, const QString& relation) {
    constexpr std::chrono::milliseconds limit{1'000};
    const auto row =
        ask(live, QStringLiteral("SELECT NOT EXISTS (SELECT FROM %1) AS empty").arg(relation), limit);
    if (!row) return std::nullopt;
    return row->boolean(0, "empty");
}

QString requirementKey(RequirementKind kind) {
    switch (kind) {
        case RequirementKind::NotNull:
            return QStringLiteral("not-null");
        case RequirementKind::Unique:
            return QStringLiteral("unique");
        case RequirementKind::ForeignKey:
            return QStringLiteral("foreign-key");
        case RequirementKind::Check:
            return QStringLiteral("check");
        case RequirementKind::Exclusion:
            return QStringLiteral("exclusion");
        case RequirementKind::Type:
            return QStringLiteral("type");
        case RequirementKind::NoRows:
            return QStringLiteral("not-null");
        case RequirementKind::DataLoss:
            return QStringLiteral("data-loss");
    }
    return {};
}

QString resultKey(DataCheck::Result result) {
    switch (result) {
        case DataCheck::Result::Pass:
            return QStringLiteral("pass");
        case DataCheck::Result::Fail:
            return QStringLiteral("fail");
        case DataCheck::Result::NotChecked:
            return QStringLiteral("not-checked");
    }
    return {};
}

}  // namespace migrations
