#include "migrations/formats/separate_transactions.h"

#include "migrations/sql_parser.h"

namespace migrations {
namespace {

bool addsEnumValue(const QByteArray& statement) {
    return leadingWords(statement, 2) == QList<QByteArray>{"ALTER", "TYPE"} &&
           statement.toUpper().contains(" ADD VALUE ");
}

QByteArray transaction(const QByteArray& sql) {
    const QByteArray inside = sql.trimmed();
    return inside.isEmpty() ? QByteArray() : "BEGIN;\n" + inside + "\nCOMMIT;\n";
}

}  // namespace

QList<QByteArray> wholeStatements(const QByteArray& sql) {
    QList<QByteArray> parts;
    qsizetype begin = 0;
    for (const Statement& statement : splitAsPostgres(sql)) {
        qsizetype end = statement.offset + statement.text.size();
        // The semicolon, and the rest of its line where that is blank.
        while (end < sql.size() && sql[end] != ';')
            ++end;
        if (end < sql.size()) ++end;
        if (end < sql.size() && sql[end] == '\n') ++end;
        parts.append(sql.sliced(begin, end - begin));
        begin = end;
    }
    if (parts.isEmpty())
        parts.append(sql);
    else
        parts.last() += sql.sliced(begin);
    return parts;
}

QByteArray inSeparateTransactions(const QByteArray& sql) {
    const QList<QByteArray> parts = wholeStatements(sql);
    qsizetype first = 0;
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (addsEnumValue(parts[i])) first = i + 1;
    return transaction(parts.first(first).join()) + transaction(parts.sliced(first).join());
}

}  // namespace migrations
