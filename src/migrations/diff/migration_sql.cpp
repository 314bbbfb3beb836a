#include "migrations/diff/migration_sql.h"

#include "migrations/formats/separate_transactions.h"
#include "migrations/sql_parser.h"
#include "migrations/text.h"
#include "schema/change_sql.h"

#include <algorithm>

namespace migrations {
namespace {

/// Bodies of functions are checked when they are made, and may name what comes later.
bool makesRoutines(const schema::Difference& difference) {
    return std::ranges::any_of(difference.changes, [](const schema::Change& change) {
        return change.object.kind == schema::Kind::Routine && change.action != schema::ChangeAction::Removed;
    });
}

/// Leaves out that what is made belongs to the superuser of the private server: elsewhere it belongs to the
/// role that runs the migration.
QByteArray withoutOwnOwner(const QByteArray& sql, const schema::Difference& difference) {
    const bool isGiven = std::ranges::any_of(difference.changes, [&](const schema::Change& change) {
        return change.attribute == QLatin1String("owner") && change.to == QLatin1String("postgres");
    });
    if (isGiven) return sql;
    QByteArray rest;
    for (const QByteArray& statement : wholeStatements(sql)) {
        const bool isOwner = leadingWords(statement, 1) == QList<QByteArray>{"ALTER"} &&
                             statement.trimmed().endsWith(QByteArrayLiteral(" OWNER TO postgres;"));
        if (!isOwner) rest += statement;
    }
    return rest.trimmed();
}

QString renameComments(const schema::Difference& difference) {
    QString comments;
    for (const schema::RenameProposal& proposal : difference.renames)
        comments += QStringLiteral("-- ") +
                    Text::tr(
                        "Perhaps renamed: %1. The statements below drop the one and make the other, which "
                        "loses the rows; ALTER … RENAME would keep them.")
                        .arg(proposal.text())
                        .simplified() +
                    QLatin1Char('\n');
    return comments;
}

}  // namespace

MigrationSql migrationSql(const schema::Snapshot& from, const schema::Snapshot& to,
                          schema::DdlOptions::Access access) {
    const schema::DdlOptions options{.roles = schema::DdlOptions::Roles::Expect,
                                     .access = access,
                                     .settings = schema::DdlOptions::Settings::Omit};
    const schema::Difference difference = schema::difference(from, to);
    QByteArray sql = withoutOwnOwner(schema::changeSql(from, to, options).trimmed().toUtf8(), difference);
    if (sql.isEmpty()) return {};
    const auto statements = static_cast<int>(splitAsPostgres(sql).size());
    if (statements > 0 && makesRoutines(difference))
        sql = "SET check_function_bodies = off;\n\n" + sql + "\n\nRESET check_function_bodies;";
    return {renameComments(difference).toUtf8() + sql + '\n', statements};
}

}  // namespace migrations
