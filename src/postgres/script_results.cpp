#include "postgres/script_results.h"

#include <libpq-fe.h>

#include <memory>

namespace postgres {
namespace {

Table textTable(const PGresult* result) {
    Table table;
    const int columns = PQnfields(result), rows = PQntuples(result);
    for (int column = 0; column < columns; ++column)
        table.columns.append(QString::fromUtf8(PQfname(result, column)));
    table.rows.reserve(rows);
    for (int row = 0; row < rows; ++row) {
        QList<QVariant> values;
        for (int column = 0; column < columns; ++column) {
            values.append(PQgetisnull(result, row, column)
                              ? QVariant()
                              : QVariant(QString::fromUtf8(PQgetvalue(result, row, column),
                                                           PQgetlength(result, row, column))));
        }
        table.rows.append(std::move(values));
    }
    return table;
}

StatementResult statementOf(PGresult* result) {
    StatementResult statement;
    statement.tag = QString::fromUtf8(PQcmdStatus(result));
    statement.rows = QByteArray(PQcmdTuples(result)).toLongLong();
    if (PQresultStatus(result) == PGRES_TUPLES_OK) statement.table = textTable(result);
    return statement;
}

void dropCopiedData(PGconn* connection) {
    char* line = nullptr;
    while (PQgetCopyData(connection, &line, 0) > 0)
        PQfreemem(line);
}

Diagnostic refusedCopy() {
    Diagnostic refused;
    refused.sqlState = QStringLiteral("0A000");
    refused.message = QCoreApplication::translate(
        "postgres", "COPY … FROM STDIN cannot run here, because there is no data to send.");
    refused.hint = QCoreApplication::translate("postgres", "Use INSERT, or COPY from a file on the server.");
    return refused;
}

}  // namespace

std::optional<Diagnostic> collectResults(PGconn* connection, ScriptResult& result) {
    std::optional<Diagnostic> problem;
    bool copyRefused = false;
    const auto next = [connection] {
        return std::unique_ptr<PGresult, decltype(&PQclear)>(PQgetResult(connection), &PQclear);
    };
    while (const auto answer = next()) {
        switch (PQresultStatus(answer.get())) {
            case PGRES_TUPLES_OK:
            case PGRES_COMMAND_OK:
            case PGRES_EMPTY_QUERY:
                result.statements.append(statementOf(answer.get()));
                break;
            case PGRES_COPY_IN:
                copyRefused = true;
                PQputCopyEnd(connection, "there is no data to copy");
                break;
            case PGRES_COPY_OUT:
                dropCopiedData(connection);
                break;
            default:
                if (problem) break;
                problem = copyRefused ? refusedCopy() : diagnosticOf(answer.get());
                problem->statement = static_cast<int>(result.statements.size());
        }
        if (PQstatus(connection) == CONNECTION_BAD) break;
    }
    if (!problem && PQstatus(connection) == CONNECTION_BAD) {
        problem.emplace();
        problem->message = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    }
    return problem;
}

}  // namespace postgres
