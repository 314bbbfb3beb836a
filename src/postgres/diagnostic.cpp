#include "postgres/diagnostic.h"

#include <QCoreApplication>
#include <QStringList>

#include <libpq-fe.h>

namespace postgres {
namespace {

/// The bytes of the UTF-8 character that starts with `lead`.
int lengthOfCharacter(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

}  // namespace

void Diagnostic::locateIn(const QByteArray& sql) {
    line = lineColumn = 0;
    byteOffset = -1;
    if (position <= 0) return;
    qsizetype at = 0;
    int atLine = 1, atColumn = 1;
    for (int character = 1; character < position && at < sql.size(); ++character) {
        const bool endsLine = sql[at] == '\n';
        at += lengthOfCharacter(sql[at]);
        atLine += endsLine ? 1 : 0;
        atColumn = endsLine ? 1 : atColumn + 1;
    }
    line = atLine;
    lineColumn = atColumn;
    byteOffset = std::min(at, sql.size());
}

QString Diagnostic::details() const {
    QStringList lines;
    const auto add = [&lines](const char* title, const QString& value) {
        if (!value.isEmpty()) lines.append(QLatin1String(title) + value);
    };
    add("", message);
    add("Detail: ", detail);
    add("Hint: ", hint);
    add("Context: ", context);
    add("SQLSTATE ", sqlState);
    if (line > 0) lines.append(QStringLiteral("Line %1, column %2").arg(line).arg(lineColumn));
    return lines.join(u'\n');
}

Diagnostic diagnosticOf(const PGresult* result) {
    const auto field = [result](int code) { return QString::fromUtf8(PQresultErrorField(result, code)); };
    Diagnostic out;
    out.severity = field(PG_DIAG_SEVERITY_NONLOCALIZED);
    out.sqlState = field(PG_DIAG_SQLSTATE);
    out.message = field(PG_DIAG_MESSAGE_PRIMARY);
    out.detail = field(PG_DIAG_MESSAGE_DETAIL);
    out.hint = field(PG_DIAG_MESSAGE_HINT);
    out.context = field(PG_DIAG_CONTEXT);
    out.schema = field(PG_DIAG_SCHEMA_NAME);
    out.table = field(PG_DIAG_TABLE_NAME);
    out.column = field(PG_DIAG_COLUMN_NAME);
    out.constraint = field(PG_DIAG_CONSTRAINT_NAME);
    out.position = field(PG_DIAG_STATEMENT_POSITION).toInt();
    if (out.message.isEmpty()) out.message = QString::fromUtf8(PQresultErrorMessage(result)).trimmed();
    return out;
}

core::ErrorKind kindOf(QStringView sqlState) {
    using core::ErrorKind;
    struct Rule {
        QStringView prefix;
        ErrorKind kind;
    };
    // The first that fits: whole codes stand before their classes.
    static constexpr Rule rules[] = {
        {u"57014", ErrorKind::Timeout},     // query_canceled: by statement_timeout or on request
        {u"57P", ErrorKind::Network},       // the server is stopping, starting or has crashed
        {u"08", ErrorKind::Network},        // connection exceptions
        {u"53300", ErrorKind::Network},     // too_many_connections: later there may be room
        {u"28", ErrorKind::SignInNeeded},   // invalid authorization
        {u"42501", ErrorKind::NotAllowed},  // insufficient_privilege
        {u"25006", ErrorKind::NotAllowed},  // read_only_sql_transaction
        {u"3D000", ErrorKind::NotFound},    // no such database
        {u"23505", ErrorKind::Conflict},    // unique_violation
        {u"40001", ErrorKind::Conflict},    // serialization_failure
        {u"40P01", ErrorKind::Conflict},    // deadlock_detected
        {u"55P03", ErrorKind::Conflict},    // lock_not_available
    };
    for (const Rule& rule : rules) {
        if (sqlState.startsWith(rule.prefix)) return rule.kind;
    }
    return ErrorKind::Database;
}

core::Error toError(const Diagnostic& diagnostic) {
    const core::ErrorKind kind = kindOf(diagnostic.sqlState);
    QString message = diagnostic.message;
    if (kind == core::ErrorKind::Timeout) {
        message = QCoreApplication::translate(
            "postgres", "The statement took longer than its time limit, so it was cancelled.");
    }
    return core::Error(kind, message, diagnostic.details()).withCode(diagnostic.sqlState);
}

}  // namespace postgres
