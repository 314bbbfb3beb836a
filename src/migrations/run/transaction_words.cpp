#include "migrations/run/transaction_words.h"

#include "migrations/sql_parser.h"

namespace migrations {
namespace {

bool containsWord(const QByteArray& statement, QByteArrayView word) {
    return statement.toUpper().contains(word);
}

}  // namespace

bool beginsTransaction(const QByteArray& statement) {
    const QList<QByteArray> words = leadingWords(statement, 2);
    return words.value(0) == "BEGIN" || (words.value(0) == "START" && words.value(1) == "TRANSACTION");
}

bool controlsTransaction(const QByteArray& statement) {
    if (beginsTransaction(statement)) return true;
    const QList<QByteArray> words = leadingWords(statement, 3);
    const QByteArray first = words.value(0);
    if (first == "COMMIT" || first == "END" || first == "ABORT") return true;
    if (first == "PREPARE") return words.value(1) == "TRANSACTION";
    return first == "ROLLBACK" && words.value(1) != "TO" && words.value(2) != "TO";
}

bool isAboutSavepoint(const QByteArray& statement) {
    const QByteArray first = leadingWords(statement, 1).value(0);
    if (first == "SAVEPOINT" || first == "RELEASE") return true;
    return first == "ROLLBACK" && !controlsTransaction(statement);
}

bool refusesTransaction(const QByteArray& statement) {
    const QList<QByteArray> words = leadingWords(statement, 4);
    const QByteArray first = words.value(0);
    const QByteArray second = words.value(1);
    if (first == "VACUUM" || first == "CALL") return true;
    if (first == "DO") return containsWord(statement, "COMMIT") || containsWord(statement, "ROLLBACK");
    if (first == "CLUSTER") return words.size() == 1;
    if (first == "DISCARD") return second == "ALL";
    if (first == "REINDEX")
        return containsWord(statement, "CONCURRENTLY") || containsWord(statement, "DATABASE") ||
               containsWord(statement, "SCHEMA") || containsWord(statement, "SYSTEM");
    if (first == "CREATE" || first == "DROP") {
        if (second == "DATABASE" || second == "TABLESPACE" || second == "SUBSCRIPTION") return true;
        return words.contains("INDEX") && words.contains("CONCURRENTLY");
    }
    if (first == "ALTER") {
        if (second == "SYSTEM" || second == "SUBSCRIPTION") return true;
        if (second == "DATABASE") return containsWord(statement, "TABLESPACE");
        return second == "TABLE" && containsWord(statement, "DETACH") &&
               containsWord(statement, "CONCURRENTLY");
    }
    return false;
}

}  // namespace migrations
